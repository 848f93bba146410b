"""Level 1: what a program may open, as Landlock's rules. Source: landlock(7) and linux/landlock.h."""

from __future__ import annotations

import ctypes
import os
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["Ruleset", "landlock_abi", "ruleset"]

_CREATE_RULESET, _VERSION = 444, 1
"""The same number on every machine."""

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_TRUNCATE, _IOCTL_DEVICE = 1 << 14, 1 << 15
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_OF_A_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEVICE
_FILE_RIGHTS = ((5, 16), (3, 15), (2, 14), (1, 13))
"""From this ABI on, so many rights to files are known."""
_TCP_SINCE, _SCOPES_SINCE = 4, 6
_BIND_AND_CONNECT, _ABSTRACT_SOCKETS_AND_SIGNALS = 3, 3


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The kernel's `landlock_ruleset_attr`, and rights to what lies below each path (or is that file)."""

    attributes: bytes
    rights: tuple[tuple[int, str], ...]


@cache
def landlock_abi() -> int:
    """The version of Landlock that the kernel offers; 0 where it has none or it is switched off."""
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, libc.syscall(_CREATE_RULESET, None, 0, _VERSION))


def ruleset(abi: int, *, readable: list[Path], devices: list[Path], writable: list[Path]) -> Ruleset:
    """All that an ABI can refuse, is refused, but for these paths; those that do not exist are left out."""
    handled = (1 << next(count for since, count in _FILE_RIGHTS if abi >= since)) - 1
    attributes = [handled]
    if abi >= _TCP_SINCE:
        attributes.append(_BIND_AND_CONNECT)
    if abi >= _SCOPES_SINCE:
        attributes.append(_ABSTRACT_SOCKETS_AND_SIGNALS)
    rights = [(path, _READ) for path in readable]
    rights += [(path, _READ_FILE | _WRITE_FILE | _TRUNCATE | _IOCTL_DEVICE) for path in devices]
    rights += [(path, handled) for path in writable]
    return Ruleset(
        struct.pack(f"={len(attributes)}Q", *attributes),
        tuple((_possible(path, right) & handled, str(path)) for path, right in rights if os.path.exists(path)),  # noqa: PTH110
    )


def _possible(path: Path, rights: int) -> int:
    """The kernel refuses a rule that gives a file what only a folder can have."""
    return rights if path.is_dir() else rights & _OF_A_FILE
