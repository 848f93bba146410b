"""Where a language's compilers and interpreters are.

A tool is looked for under `CODELAB_<TOOL>` (upper case, other characters as `_`), then in PATH.
What stands in PATH may be a shim of rustup or pyenv, or lie where the sandbox's user may not go:
the shim is followed, the other passed over. Before PATH comes the toolchains folder, which holds what
no package manager of the system has: `npm/`, and whole systems (`trixie/`) for tools that need one of their own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from codelab.core.content import content
from codelab.core.errors import ToolchainMissingError
from codelab.environments._bubblewrap import BWRAP
from codelab.environments._slot import denied
from codelab.languages.spec import Command, LanguageSpec, Tool, read_spec

__all__ = ["Toolchain", "find_tool", "find_toolchain", "install_hint", "override", "toolchains_folder"]

_SYSTEM = Path("/usr")
_QUERY_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Toolchain:
    """The tools of a language by the names that its commands use; `binds` are folders outside /usr.

    `root` is the system that they are part of; below another than `/`, their paths are those seen inside it.
    """

    language: str
    paths: Mapping[str, Path] = field(default_factory=dict[str, Path])
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    binds: tuple[Path, ...] = ()
    root: Path = Path("/")

    @property
    def version(self) -> str:
        """The versions in one line, as recorded with a verdict."""
        return "; ".join(self.versions.values())

    def command(self, command: Command, file: str, *, prepared: Path | None = None) -> Command:
        """A command of `language.toml`: its tool's path, `{file}`, `{prepared}` and every other `{tool}` filled in."""
        if not command:
            return ()
        places = {"{file}": file, "{prepared}": str(prepared), "{folder}": str(read_spec(self.language).folder)}
        places |= {f"{{{name}}}": str(path) for name, path in self.paths.items()}
        tool = self.paths.get(command[0])
        first = command[0] if tool is None else str(tool)
        return (first, *(_filled(word, places) for word in command[1:]))


def find_toolchain(language: str) -> Toolchain:
    """The toolchain of a language; found once for each PATH and set of overrides.

    Raises ToolchainMissingError naming the tool, its override, the packages, and what was passed over.
    """
    overrides = tuple(item for item in sorted(os.environ.items()) if item[0].startswith("CODELAB_"))
    found = _find(language, _path(), overrides)
    if isinstance(found, str):
        raise ToolchainMissingError(found)
    return found


def toolchains_folder() -> Path:
    """Where our own toolchains are: CODELAB_TOOLCHAINS, `.toolchains` in a checkout, else the user's data folder."""
    if chosen := os.environ.get("CODELAB_TOOLCHAINS"):
        return Path(chosen).absolute()
    checkout = content("translators").parent
    if (checkout / "pyproject.toml").is_file():
        return checkout / ".toolchains"
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path("/var/lib/codelab" if os.geteuid() == 0 else data) / "toolchains"


def find_tool(names: str) -> Path | None:
    """The first program of `a|b` that the sandbox's user can run, or None."""
    return next(_usable(Tool(names), _path(), os.environ, []), None)


def install_hint(spec: LanguageSpec) -> str:
    """The command that installs a language, with the first of alternative packages, or its makers' page."""
    if not spec.packages:
        return spec.maker
    if set(spec.packages) - {"apt"}:
        return f"python3 -m codelab.environments.install {spec.name}"
    return "apt install " + " ".join(package.split("|")[0] for package in spec.packages.get("apt", ()))


def override(tool: str) -> str:
    """The environment variable that says where a tool is: `lua5.4` gives `CODELAB_LUA5_4`."""
    return "CODELAB_" + re.sub(r"\W", "_", tool, flags=re.ASCII).upper()


def _filled(word: str, places: Mapping[str, str]) -> str:
    for name, place in places.items():
        word = word.replace(name, place)
    return word


@cache
def _find(language: str, path: str, overrides: tuple[tuple[str, str], ...]) -> Toolchain | str:
    """The toolchain, or what to tell the user; both are worth remembering, as a look-up starts programs."""
    spec = read_spec(language)
    if spec.system:
        return _find_in_system(spec)
    paths: dict[str, Path] = {}
    versions: dict[str, str] = {}
    for tool in spec.tools:
        passed_over: list[str] = []
        usable = next(_usable(tool, path, dict(overrides), passed_over), None)
        if usable is None:
            return _missing(spec, tool, passed_over)
        paths[tool.name] = usable
        versions[tool.name] = _version(tool, usable)
    binds = dict.fromkeys(_bind(each) for each in paths.values() if not each.is_relative_to(_SYSTEM))
    return Toolchain(language, paths, versions, tuple(binds))


def _find_in_system(spec: LanguageSpec) -> Toolchain | str:
    """The tools of a language that lives in a system of its own, which bubblewrap shows in place of this one."""
    root = toolchains_folder() / spec.system
    paths = {tool.name: Path("/usr/bin") / tool.name for tool in spec.tools}
    for tool in spec.tools:
        if not (root / "usr/bin" / tool.name).is_symlink() and not (root / "usr/bin" / tool.name).exists():
            return _missing(spec, tool, [f"{root} does not hold it"])
    if place := denied(root):
        return _missing(spec, spec.tools[0], [f"{root} is closed to the sandbox's user by the permissions of {place}"])
    enter = (BWRAP, "--ro-bind", str(root), "/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp")  # noqa: S108
    versions = {tool.name: _version(tool, paths[tool.name], enter) for tool in spec.tools}
    return Toolchain(spec.name, paths, versions, root=root)


def _version(tool: Tool, path: Path, enter: Command = ()) -> str:
    answer = _ask((*enter, str(path), *tool.version)) or "of unknown version"
    return answer if re.match(r"[A-Za-z]{2}", answer) and not answer.startswith("of ") else f"{path.name} {answer}"


def _missing(spec: LanguageSpec, tool: Tool, passed_over: list[str]) -> str:
    names = tool.name.split("|")
    reasons = f" ({'; '.join(passed_over)})" if passed_over else ""
    way = f"Install it with: {install_hint(spec)}" if spec.packages else f"Debian has none; see {spec.maker}"
    level = " (support level prompt: codelab's own tests run no programs in it)" if spec.level == "prompt" else ""
    return (
        f"{spec.title}: {' or '.join(names)} is not found{reasons}. "
        f"{way}; or set {' or '.join(map(override, names))} to its path{level}"
    )


def _path() -> str:
    """Where tools are looked for: our own folder first, for its versions are pinned."""
    return os.pathsep.join([str(toolchains_folder() / "npm/node_modules/.bin"), os.environ.get("PATH", os.defpath)])


def _usable(tool: Tool, path: str, overrides: Mapping[str, str], passed_over: list[str]) -> Iterator[Path]:
    for candidate in _candidates(tool, path, overrides):
        if not os.access(candidate, os.X_OK):
            passed_over.append(f"{candidate} is no program")
            continue
        real = _real(tool, candidate)
        if place := denied(real):
            passed_over.append(f"{real} is closed to the sandbox's user by the permissions of {place}")
            continue
        yield real


def _candidates(tool: Tool, path: str, overrides: Mapping[str, str]) -> Iterator[Path]:
    """Every place named; an override is an order, and where there is one nothing else is tried."""
    names = tool.name.split("|")
    if chosen := [overrides[override(name)] for name in names if override(name) in overrides]:
        yield from (Path(place).absolute() for place in chosen)
        return
    for name in names:
        for folder in path.split(os.pathsep):
            if found := shutil.which(name, path=folder):
                yield Path(found).absolute()


def _real(tool: Tool, candidate: Path) -> Path:
    """The tool that a shim or a link stands for."""
    if tool.locate:
        prefix = Path(_ask((str(candidate), *tool.locate[1:])) or "/nonexistent")
        real = prefix / "bin" / candidate.name
        if real.is_file():
            return real if real.parent == candidate.parent else real.resolve()
    target = candidate.resolve()
    # Below /usr a link's own name is kept: some tools act by the name that they are called by.
    return candidate if candidate.is_relative_to(_SYSTEM) and target.is_relative_to(_SYSTEM) else target


def _bind(tool: Path) -> Path:
    """The folder to be seen in the sandbox: the tool's whole prefix, but never somebody's home."""
    prefix = tool.parent.parent
    home = Path.home()
    return tool.parent if tool.parent.name != "bin" or home.is_relative_to(prefix) else prefix


def _ask(command: Command) -> str:
    """The first line that a trusted tool prints, empty when it fails."""
    try:
        answer = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_QUERY_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    lines = (answer.stdout.strip() or answer.stderr.strip()).splitlines()
    return lines[0].strip() if lines else ""
