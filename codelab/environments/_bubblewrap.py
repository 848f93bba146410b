"""Level 2: the command line of bubblewrap."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from codelab.environments._channels import FILTER, PROGRAM
from codelab.environments._slot import as_slot_user

__all__ = ["BWRAP", "DEVICES", "FOLDER", "SHARED_MEMORY", "bubblewrap", "inside", "system_folders"]

BWRAP = "/usr/bin/bwrap"
FOLDER = "/box"
DEVICES = ("null", "zero", "full", "random", "urandom")
SHARED_MEMORY = 64 << 20
"""Bytes of /dev/shm."""

_SYSTEM = Path("/")
_ETC = ("ld.so.cache", "alternatives", "java-*-openjdk", "ldc2.conf", "mono", "R", "racket")
_VAR = ("lib/ghc",)
_TOP = ("bin", "lib", "lib32", "lib64", "libx32", "sbin")
_USER = "1000"
"""Who a program is and owns its files: the same everywhere, whoever it is outside."""


def bubblewrap(
    file: str, environment: Mapping[str, str], binds: tuple[Path, ...], *, disk: int, root: Path = _SYSTEM
) -> list[str]:
    """Everything before the command; `disk` is the size in bytes of /box and of /tmp, `root` holds the /usr seen."""
    variables = [word for name, value in environment.items() for word in ("--setenv", name, value)]
    return [
        *as_slot_user(),
        *_system(root),
        *_tmpfs("/dev/shm", SHARED_MEMORY),  # noqa: S108
        *_tmpfs("/tmp", disk),  # noqa: S108
        *_tmpfs(FOLDER, disk),
        # Above the private folders: a checkout, and so a toolchain in it, may lie in /tmp.
        *(word for path in binds for word in _read_only(path)),
        *("--ro-bind-data", str(PROGRAM), f"{FOLDER}/{file}"),
        *("--remount-ro", "/"),
        *variables,
    ]


def system_folders() -> tuple[Path, ...]:
    """The parts of this machine that programs see, where they exist."""
    top = tuple(Path("/") / name for name in ("usr", *_TOP))
    etc = tuple(Path("/etc") / name for name in _etc(_SYSTEM))
    return (*(path for path in top if not path.is_symlink()), *etc, *(Path("/var") / name for name in _VAR))


def inside(root: Path, folder: Path, place: Path) -> list[str]:
    """What enters a system of its own to fill a folder, which is seen at the place that it will have."""
    variables = ("--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/tmp")  # noqa: S108
    return [*_system(root), "--tmpfs", "/tmp", "--bind", str(folder), str(place), "--chdir", str(place), *variables]  # noqa: S108


@cache
def _system(root: Path) -> tuple[str, ...]:
    """The part that is the same for all programs.

    The devices are bound one by one: bubblewrap's own --dev makes more mounts, for 1.5 ms CPU.
    """
    return (
        BWRAP,
        *("--unshare-all", "--unshare-user", "--disable-userns", "--as-pid-1", "--die-with-parent"),
        *("--uid", _USER, "--gid", _USER),
        *("--clearenv", "--cap-drop", "ALL", "--hostname", "codelab"),
        *("--seccomp", str(FILTER)),
        *_read_only(Path("/usr"), root),
        *(word for name in _TOP for word in _top(Path("/") / name, root)),
        *(word for name in _etc(root) for word in _read_only(Path("/etc") / name, root)),
        *(word for name in _VAR for word in _top(Path("/var") / name, root)),
        *("--proc", "/proc"),
        *(word for name in DEVICES for word in ("--dev-bind", f"/dev/{name}", f"/dev/{name}")),
        *("--symlink", "/proc/self/fd", "/dev/fd"),
        *("--symlink", "/proc/self/fd/0", "/dev/stdin"),
        *("--symlink", "/proc/self/fd/1", "/dev/stdout"),
        *("--symlink", "/proc/self/fd/2", "/dev/stderr"),
    )


def _etc(root: Path) -> list[str]:
    return [path.name for pattern in _ETC for path in sorted((root / "etc").glob(pattern))]


def _top(path: Path, root: Path) -> tuple[str, ...]:
    source = _below(path, root)
    if source.is_symlink():
        return ("--symlink", str(source.readlink()), str(path))
    return _read_only(path, root) if source.is_dir() else ()


def _read_only(path: Path, root: Path = _SYSTEM) -> tuple[str, ...]:
    return ("--ro-bind", str(_below(path, root)), str(path))


def _below(path: Path, root: Path) -> Path:
    return root / path.relative_to("/")


def _tmpfs(path: str, size: int) -> tuple[str, ...]:
    return ("--size", str(size), "--tmpfs", path)
