"""Fills the toolchains folder: packages of npm by a lock file, and whole Debian systems for tools that need one.

Like `install`, which calls it, it needs nothing but Python's standard library.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from codelab.core.content import content
from codelab.environments.toolchains import toolchains_folder
from codelab.languages.spec import LanguageSpec

__all__ = ["fetch", "missing_in_system", "npm_is_current", "plan"]

_MIRROR = "http://deb.debian.org/debian"
_LOCKED = ("package.json", "package-lock.json")
_LEFT_OUT = ("doc", "man", "locale", "info")


def plan(specs: Iterable[LanguageSpec]) -> list[str]:
    """In words, what `fetch` would do."""
    specs = list(specs)
    words = [f"{' and '.join(_npm(specs))} from npm"] if _npm(specs) and not npm_is_current() else []
    lacking = [spec for spec in specs if spec.system and missing_in_system(spec)]
    return words + [
        f"a Debian {spec.system} system with {' and '.join(spec.packages[spec.system])}" for spec in lacking
    ]


def fetch(specs: Iterable[LanguageSpec], root: Sequence[str]) -> None:
    """Install what these languages lack in the toolchains folder; `root` is what makes a command root's."""
    specs = list(specs)
    if _npm(specs) and not npm_is_current():
        _fetch_npm()
    for spec in specs:
        if spec.system and missing_in_system(spec):
            _fetch_system(spec, root)


def npm_is_current() -> bool:
    """Whether the packages are those of the lock file."""
    ours, there = content("environments") / "npm" / _LOCKED[1], _npm_folder() / _LOCKED[1]
    return there.is_file() and (_npm_folder() / "node_modules").is_dir() and there.read_bytes() == ours.read_bytes()


def missing_in_system(spec: LanguageSpec) -> tuple[str, ...]:
    """The programs that a language's own system does not hold."""
    programs = toolchains_folder() / spec.system / "usr/bin"
    return tuple(tool.name for tool in spec.tools if not os.path.lexists(programs / tool.name))


def _npm(specs: Sequence[LanguageSpec]) -> list[str]:
    return [package for spec in specs for package in spec.packages.get("npm", ())]


def _npm_folder() -> Path:
    return toolchains_folder() / "npm"


def _fetch_npm() -> None:
    if shutil.which("npm") is None:
        print("npm is not found: its packages are left out.")
        return
    folder = _npm_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for name in _LOCKED:
        shutil.copyfile(content("environments") / "npm" / name, folder / name)
    print("Installing from npm, as environments/npm/package-lock.json says", flush=True)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"]
    if subprocess.run(command, cwd=folder, check=False).returncode:
        (folder / _LOCKED[1]).unlink()
        print("npm ci failed; see its messages above.")


def _fetch_system(spec: LanguageSpec, root: Sequence[str]) -> None:
    folder = toolchains_folder() / spec.system
    if shutil.which("mmdebstrap") is None:
        print(f"mmdebstrap is not found: {spec.title} is left out.")
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = folder.with_name(f"{folder.name}.new")
    subprocess.run([*root, "rm", "-rf", str(new), str(folder)], check=False)
    print(f"Installing a Debian {spec.system} system for {spec.title} in {folder}", flush=True)
    exclude = [f"--dpkgopt=path-exclude=/usr/share/{name}/*" for name in _LEFT_OUT]
    include = ",".join(spec.packages[spec.system])
    command = ["mmdebstrap", "--quiet", "--variant=minbase", *exclude, f"--include={include}"]
    if subprocess.run([*root, *command, spec.system, str(new), _MIRROR], check=False).returncode:
        print("mmdebstrap failed; see its messages above.")
        return
    subprocess.run([*root, "mv", str(new), str(folder)], check=True)
