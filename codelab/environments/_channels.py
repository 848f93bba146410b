"""The pipes between the runner and a program."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

__all__ = ["CONTROL", "FILTER", "PROGRAM", "REPORT", "STDERR", "STDOUT", "Channels", "held", "open_channels", "pipe"]

STDOUT, STDERR, SECRET, REPORT, CONTROL, PROGRAM, FILTER = 1, 2, 3, 4, 5, 7, 8
"""The child's descriptors; 6 is used by stages.sh."""

_LOWEST = 16
"""Our ends lie above every number that the child gives its own."""


@dataclass(slots=True)
class Channels:
    """`child` maps the child's descriptors to ours; `outputs` are reading ends by the child's number."""

    child: dict[int, int] = field(default_factory=dict[int, int])
    outputs: dict[int, int] = field(default_factory=dict[int, int])

    def started(self) -> None:
        """Let the child alone hold its ends: only so is their end ever seen."""
        _close_all(self.child)

    def close(self) -> None:
        """Close whatever is still open."""
        _close_all(self.child)
        _close_all(self.outputs)


@contextmanager
def open_channels(program: bytes, secret: bytes, *, owner: int | None, call_filter: bytes = b"") -> Generator[Channels]:
    """Open the pipes and memory files with the program and, where there is one, the filter of system calls.

    `owner` is the user in the sandbox when that is another one: programs open the pipes through
    /proc/self/fd, which the kernel allows only to the pipe's owner.
    """
    channels = Channels()
    try:
        for number in (STDOUT, STDERR, REPORT, CONTROL):
            channels.outputs[number], channels.child[number] = pipe(owner)
        channels.child[SECRET], secret_end = pipe(owner)
        os.write(secret_end, secret)
        os.close(secret_end)
        channels.child[PROGRAM] = held(program)
        if call_filter:
            channels.child[FILTER] = held(call_filter)
        yield channels
    finally:
        channels.close()


def pipe(owner: int | None) -> tuple[int, int]:
    """The reading and the writing end, the former owned by the user in the sandbox."""
    read, write = os.pipe()
    if owner is not None:
        os.fchown(read, owner, owner)
    return _high(read), _high(write)


def _high(descriptor: int) -> int:
    if descriptor >= _LOWEST:
        return descriptor
    high = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _LOWEST)
    os.close(descriptor)
    return high


def held(data: bytes) -> int:
    """A file in memory, as a descriptor at its beginning."""
    descriptor = _high(os.memfd_create("codelab"))
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def _close_all(descriptors: dict[int, int]) -> None:
    while descriptors:
        os.close(descriptors.popitem()[1])
