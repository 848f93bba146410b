"""Level 2: the command line of bubblewrap."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from codelab.environments._channels import PROGRAM
from codelab.environments._slot import as_slot_user

__all__ = ["BWRAP", "FOLDER", "bubblewrap"]

BWRAP = "/usr/bin/bwrap"
FOLDER = "/work"

_ETC = ("ld.so.cache", "alternatives", "java-*-openjdk")
_DEVICES = ("null", "zero", "full", "random", "urandom")
_TOP = ("bin", "lib", "lib32", "lib64", "libx32", "sbin")
_SHARED_MEMORY = 64 << 20


def bubblewrap(file: str, environment: Mapping[str, str], binds: tuple[Path, ...], *, disk: int) -> list[str]:
    """Everything before the command; `disk` is the size in bytes of /work and of /tmp."""
    variables = [word for name, value in environment.items() for word in ("--setenv", name, value)]
    return [
        *as_slot_user(),
        *_system(binds),
        *_tmpfs("/dev/shm", _SHARED_MEMORY),  # noqa: S108
        *_tmpfs("/tmp", disk),  # noqa: S108
        *_tmpfs(FOLDER, disk),
        *("--ro-bind-data", str(PROGRAM), f"{FOLDER}/{file}"),
        *("--remount-ro", "/"),
        *variables,
    ]


@cache
def _system(binds: tuple[Path, ...]) -> tuple[str, ...]:
    """The part that is the same for all programs of a language.

    The devices are bound one by one: bubblewrap's own --dev makes more mounts, for 1.5 ms CPU.
    """
    return (
        BWRAP,
        *("--unshare-all", "--unshare-user", "--disable-userns", "--as-pid-1", "--die-with-parent"),
        *("--clearenv", "--cap-drop", "ALL", "--hostname", "codelab"),
        *("--ro-bind", "/usr", "/usr"),
        *(word for name in _TOP for word in _top(Path("/") / name)),
        *(word for pattern in _ETC for path in sorted(Path("/etc").glob(pattern)) for word in _read_only(path)),
        *(word for path in binds for word in _read_only(path)),
        *("--proc", "/proc"),
        *(word for name in _DEVICES for word in ("--dev-bind", f"/dev/{name}", f"/dev/{name}")),
        *("--symlink", "/proc/self/fd", "/dev/fd"),
        *("--symlink", "/proc/self/fd/0", "/dev/stdin"),
        *("--symlink", "/proc/self/fd/1", "/dev/stdout"),
        *("--symlink", "/proc/self/fd/2", "/dev/stderr"),
    )


def _top(path: Path) -> tuple[str, ...]:
    if path.is_symlink():
        return ("--symlink", str(path.readlink()), str(path))
    return _read_only(path) if path.is_dir() else ()


def _read_only(path: Path) -> tuple[str, ...]:
    return ("--ro-bind", str(path), str(path))


def _tmpfs(path: str, size: int) -> tuple[str, ...]:
    return ("--size", str(size), "--tmpfs", path)
