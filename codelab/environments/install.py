"""Installs the toolchains that are missing, with apt and npm: `python -m codelab.environments.install`.

It needs nothing but Python's standard library, because it runs before there is an environment.
A package counts as there when dpkg has it, when a program of its name is found or, for the first
package of a language, when all the programs of that language are found, whoever installed them.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from codelab.core.content import content
from codelab.environments.install_own import fetch, missing_in_system, npm_is_current, plan
from codelab.environments.toolchains import find_tool
from codelab.languages.spec import LanguageSpec, read_spec

__all__ = ["Requirement", "languages_with_toolchains", "main", "requirements"]

_Command = tuple[str, ...]
_SUDO = ("sudo", "-n")
_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
_OPTIONS = ("-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0")


@dataclass(frozen=True, slots=True)
class Requirement:
    """What one owner (a language, the sandbox, Python) needs, and what of it is not there.

    A package may be written `a|b`: the first that apt knows is installed.
    """

    owner: str
    programs: tuple[str, ...]
    packages: tuple[str, ...]
    missing_programs: tuple[str, ...] = ()
    missing_packages: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing_programs and not self.missing_packages


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns 1 where toolchains are still missing, unless `--light` was given."""
    known = tuple(sorted(spec.name for spec in _executed()))
    options = _parser(known).parse_args(arguments)
    names = options.languages or languages_with_toolchains(light=options.light)
    wanted = requirements(names)
    _print_plan(wanted)
    if all(requirement.complete for requirement in wanted):
        return 0
    packages = _unique(package for requirement in wanted for package in requirement.missing_packages)
    specs = [read_spec(name) for name in names]
    if options.dry_run:
        print(f"Would run: {_shell(packages)}" if packages else "apt has nothing to install.")
        for words in plan(specs):
            print(f"Would install: {words}")
        return 0
    if packages and _apt_works(packages):
        _install(packages)
    fetch(specs, _become_root() or ())
    wanted = requirements(names)
    left = [requirement for requirement in wanted if not requirement.complete]
    _print_missing(left)
    return 0 if options.light or not left else 1


def languages_with_toolchains(*, light: bool) -> tuple[str, ...]:
    """The languages whose programs codelab runs, sorted, but those that are opt-in; with `light` the quick ones."""
    return tuple(spec.name for spec in _executed() if not spec.opt_in and (spec.light or not light))


def _executed() -> list[LanguageSpec]:
    names = sorted(file.parent.name for file in content("translators").glob("*/language.toml"))
    return [spec for spec in map(read_spec, names) if spec.level == "run"]


def requirements(languages: Iterable[str]) -> list[Requirement]:
    """What Python, the sandbox and these languages need, compared with what this machine has."""
    wanted = [*_own_requirements(), *map(_language_requirement, languages)]
    names = _unique(name for requirement in wanted for package in requirement.packages for name in package.split("|"))
    installed = _installed(names)
    return [_compared(requirement, installed) for requirement in wanted]


def _parser(known: tuple[str, ...]) -> argparse.ArgumentParser:
    def language(name: str) -> str:
        if name not in known:
            raise argparse.ArgumentTypeError(f"unknown language {name!r}: known are {', '.join(known)}")
        return name

    parser = argparse.ArgumentParser(
        prog="python -m codelab.environments.install",
        description="Install the toolchains that are missing, with apt and, where they are not in apt, npm.",
        epilog="Exit status: 0 when all is there (with --light always), 1 when something is still missing.",
    )
    parser.add_argument("languages", nargs="*", type=language, help="short names, such as rs (default: all)")
    parser.add_argument("--light", action="store_true", help="only what installs in seconds; missing is no error")
    parser.add_argument("--dry-run", action="store_true", help="say what is missing and install nothing")
    return parser


def _own_requirements() -> Iterable[Requirement]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        yield Requirement("python", (), (f"{version}|python3-venv",))
    file = content("environments") / "packages.toml"
    for purpose, packages in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for program, package in packages.items():
            yield Requirement(purpose, (program,), (package,))


def _language_requirement(name: str) -> Requirement:
    spec = read_spec(name)
    programs = () if spec.system else tuple(tool.name for tool in spec.tools)
    lacking = missing_in_system(spec) if spec.system else ()
    if spec.packages.get("npm") and not npm_is_current():
        lacking = spec.packages["npm"]
    return Requirement(spec.name, programs, spec.packages.get("apt", ()), lacking)


def _compared(wanted: Requirement, installed: set[str]) -> Requirement:
    lacking = (program for program in wanted.programs if find_tool(program) is None)
    programs = tuple(dict.fromkeys([*wanted.missing_programs, *lacking]))

    def there(position: int, package: str) -> bool:
        main_one = position == 0 and wanted.programs and not programs
        return bool(main_one or installed & set(package.split("|")) or find_tool(package))

    packages = tuple(package for position, package in enumerate(wanted.packages) if not there(position, package))
    return Requirement(wanted.owner, wanted.programs, wanted.packages, programs, packages)


def _print_plan(wanted: Sequence[Requirement]) -> None:
    complete = _unique(requirement.owner for requirement in wanted if requirement.complete)
    incomplete = _unique(requirement.owner for requirement in wanted if not requirement.complete)
    ready = [owner for owner in complete if owner not in incomplete]
    print(f"Ready: {', '.join(ready) or 'nothing'}")
    for owner in incomplete:
        parts = [requirement for requirement in wanted if requirement.owner == owner]
        missing = _unique(name for part in parts for name in (*part.missing_programs, *part.missing_packages))
        print(f"Missing for {owner}: {', '.join(_readable(name) for name in missing)}")


def _print_missing(left: Sequence[Requirement]) -> None:
    if not left:
        print("All toolchains are there.")
        return
    print(f"Still missing, and left out: {', '.join(_unique(requirement.owner for requirement in left))}")
    packages = _unique(package for requirement in left for package in requirement.missing_packages)
    if not packages:
        print("Their packages are installed but their programs are not found: is PATH complete?")
    elif shutil.which("apt-get") is None:
        print("There is no apt here. Install with this system's package manager what Debian calls:")
        print(f"    {', '.join(map(_readable, packages))}")
    else:
        print("To install what is missing, run:")
        print(f"    {_shell(packages)}")


def _apt_works(packages: Sequence[str]) -> bool:
    if shutil.which("apt-get") is None:
        return False
    if _become_root() is None:
        names = ", ".join(map(_readable, packages))
        print(f"Cannot install ({names}): this is not root, and sudo is missing or asks for a password.")
        return False
    return True


def _become_root() -> _Command | None:
    """What to put before a command so that root runs it; None where only a person can become root."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and subprocess.run([*_SUDO, "true"], capture_output=True, check=False).returncode == 0:
        return _SUDO
    return None


def _install(packages: Sequence[str]) -> None:
    root = (*(_become_root() or ()), "env", "DEBIAN_FRONTEND=noninteractive")
    sys.stdout.flush()
    if subprocess.run([*root, "apt-get", "update", *_OPTIONS], check=False).returncode:
        print("apt-get update failed; going on with the package lists that are there.")
    chosen = _chosen(packages)
    unknown = [package for package in packages if chosen[package] is None]
    if unknown:
        print(f"apt does not know {', '.join(map(_readable, unknown))}.")
    names = [name for name in chosen.values() if name]
    if not names:
        return
    print(f"Installing: {' '.join(names)}", flush=True)
    if subprocess.run([*root, *_INSTALL, *_OPTIONS, *names], check=False).returncode:
        print("apt-get install failed; see its messages above.")


def _shell(packages: Sequence[str]) -> str:
    """The command a person would type."""
    names = [name or package.split("|")[0] for package, name in _chosen(packages).items()]
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}{' '.join(_INSTALL)} {' '.join(names)}"


def _chosen(packages: Sequence[str]) -> Mapping[str, str | None]:
    """For each `a|b` the first that apt can install, or None."""
    names = _unique(name for package in packages for name in package.split("|"))
    candidate: dict[str, str] = {}
    package = ""
    for line in _output("apt-cache", "policy", *names).splitlines():
        if not line.startswith(" "):
            package = line.removesuffix(":")
        elif line.strip().startswith("Candidate:"):
            candidate[package] = line.split(":", 1)[1].strip()
    known = {name for name, version in candidate.items() if version != "(none)"}
    return {wanted: next((name for name in wanted.split("|") if name in known), None) for wanted in packages}


def _installed(names: Sequence[str]) -> set[str]:
    lines = _output("dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names).splitlines()
    return {line.split()[0] for line in lines if line.split()[1:] == ["ii"]}


def _output(*command: str) -> str:
    """What a command prints; nothing where the command is not there."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    return done.stdout


def _readable(name: str) -> str:
    return name.replace("|", " or ")


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


if __name__ == "__main__":
    sys.exit(main())
