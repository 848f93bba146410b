"""Compilers that stay: they build one program after the other, and so are started once and not for each.

A resident compiler lives in a sandbox of its own and only compiles: what it makes of a program is run in a fresh one.
It is asked by a length and a source, and answers with an exit status, a length and what it said, a length and the file
it has made (nothing where the status is not 0); lengths and status are four bytes, the highest first. Whatever else it
does (it ends, takes longer or more memory than a program may, answers something else) ends it, and the program is
built as if there were none: the fault may be the program's, and then its own compiler says so.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import time
from collections import Counter, OrderedDict
from dataclasses import dataclass
from pathlib import Path

from codelab.environments._bubblewrap import bubblewrap
from codelab.environments._channels import FILTER, PROGRAM, Channels, held, pipe
from codelab.environments._processes import start_session
from codelab.environments._seccomp import filter_program
from codelab.environments._slot import slot_user
from codelab.environments._tree import MemoryWatch, cpu_seconds
from codelab.environments.toolchains import Toolchain
from codelab.languages.spec import Limits, Resident

__all__ = ["Built", "ResidentCompiler", "Residents"]

_LIMITS = 'ulimit -c 0; ulimit -s 8192; ulimit -n 256; ulimit -d "$1"; ulimit -f "$2"; cd /box && shift 2 && exec "$@"'
_CHUNK = 1 << 16
_WORTH_IT = 2
"""Programs of a language that a worker builds by starting its compiler, before it keeps one."""
_KEPT = 2
"""Compilers that a worker keeps at once: one may hold half a gigabyte."""
_PROGRAMS = 500
"""A compiler is replaced after so many programs, whatever it may have piled up."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a compiler made of a program: its exit status (0 or 1), its words, the file, seconds and bytes it took."""

    status: int
    said: str
    artifact: bytes
    cpu: float
    wall: float
    peak_memory: int


class _BrokenError(Exception):
    """The compiler did not answer as it should."""


class ResidentCompiler:
    """One compiler in its sandbox; it dies with the thread that starts it, and belongs to that thread alone."""

    def __init__(self, resident: Resident, toolchain: Toolchain, ready: Path, limits: Limits) -> None:
        self.programs = 0
        self._limits = limits
        command = toolchain.command(resident.start, "unused", prepared=ready)
        self._requests, self._answers, self._pid = _start(command, toolchain, ready, limits)
        self._pidfd = os.pidfd_open(self._pid)

    def build(self, source: bytes, *, cancel: int | None = None) -> Built | None:
        """Build a program; None, and the compiler is closed, when it did not answer as it should."""
        self.programs += 1
        started, used = time.monotonic(), cpu_seconds(self._pid)
        exchange = _Exchange(self._pid, self._limits, used, cancel)
        try:
            exchange.send(self._requests, struct.pack(">i", len(source)) + source, self._pidfd)
            status = exchange.number(self._answers, self._pidfd)
            said = exchange.data(self._answers, self._pidfd)
            artifact = exchange.data(self._answers, self._pidfd)
        except (_BrokenError, OSError):
            self.close()
            return None
        if status not in (0, 1):  # an accident of the compiler's own
            self.close()
            return None
        cpu, wall = cpu_seconds(self._pid) - used, time.monotonic() - started
        return Built(status, said.decode(errors="replace"), artifact, cpu, wall, exchange.memory.largest)

    def close(self) -> None:
        """End the compiler and everything in its sandbox."""
        if self._pid == 0:
            return
        os.killpg(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        self._pid = 0
        for descriptor in (self._requests, self._answers, self._pidfd):
            os.close(descriptor)

    @property
    def alive(self) -> bool:
        """Whether it can be asked again."""
        return self._pid != 0


class _Exchange:
    """One request and its answer, within the limits of a program's build."""

    def __init__(self, pid: int, limits: Limits, used: float, cancel: int | None) -> None:
        self.memory = MemoryWatch(pid, limits.memory)
        self._pid, self._limits, self._used, self._cancel = pid, limits, used, cancel
        self._end = time.monotonic() + limits.wall_seconds
        self._said = 0

    def send(self, descriptor: int, data: bytes, pidfd: int) -> None:
        view = memoryview(data)
        while view:
            self._wait(descriptor, select.POLLOUT, pidfd)
            view = view[os.write(descriptor, view[: select.PIPE_BUF]) :]

    def number(self, descriptor: int, pidfd: int) -> int:
        return struct.unpack(">i", self._read(descriptor, 4, pidfd))[0]

    def data(self, descriptor: int, pidfd: int) -> bytes:
        size = self.number(descriptor, pidfd)
        if not 0 <= size <= self._limits.file_size:
            raise _BrokenError(f"{size} bytes are announced")
        return self._read(descriptor, size, pidfd)

    def _read(self, descriptor: int, size: int, pidfd: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            self._wait(descriptor, select.POLLIN, pidfd)
            chunk = os.read(descriptor, min(_CHUNK, size - len(data)))
            if not chunk:
                raise _BrokenError("its answer ends early")
            data += chunk
        return bytes(data)

    def _wait(self, descriptor: int, event: int, pidfd: int) -> None:
        """Until the descriptor is ready; raises where a limit is met, or the compiler has ended."""
        poll = select.poll()
        poll.register(descriptor, event)
        poll.register(pidfd, select.POLLIN)
        if self._cancel is not None:
            poll.register(self._cancel, select.POLLIN)
        while True:
            ready = {number for number, _ in poll.poll(self.memory.pause * 1000)}
            if descriptor in ready:
                return
            if ready:
                raise _BrokenError("it has ended, or is not wanted any more")
            slow = cpu_seconds(self._pid) - self._used > self._limits.build_cpu_seconds
            if slow or time.monotonic() > self._end or self.memory.exceeded():
                raise _BrokenError("it takes more than a program may")


def _start(command: tuple[str, ...], toolchain: Toolchain, ready: Path, limits: Limits) -> tuple[int, int, int]:
    """Start a compiler: where it reads, where it answers, its process."""
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8"}  # noqa: S108
    prefix = bubblewrap("unused", environment, (*toolchain.binds, ready), disk=limits.file_size, root=toolchain.root)
    shell = ("/bin/sh", "-c", _LIMITS, "sh", str(limits.memory >> 10), str(limits.file_size >> 9))
    channels = Channels()
    try:
        channels.child[0], requests = pipe(slot_user())
        channels.outputs[1], channels.child[1] = pipe(slot_user())
        channels.child[2] = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
        channels.child[PROGRAM], channels.child[FILTER] = held(b""), held(filter_program(alone=False))
        pid = start_session([*prefix, *shell, *command], {}, channels)
        return requests, channels.outputs.pop(1), pid
    finally:
        channels.close()


class Residents:
    """The compilers that one worker keeps, those asked last; close them from the same thread."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, ResidentCompiler] = OrderedDict()
        self._seen: Counter[str] = Counter()

    def build(
        self, resident: Resident, toolchain: Toolchain, ready: Path, limits: Limits, *, source: bytes,
        cancel: int | None = None,
    ) -> Built | None:  # fmt: skip
        """Build a program of a language that has a resident compiler; None where it is to be built without."""
        language = toolchain.language
        self._seen[language] += 1
        if self._seen[language] <= _WORTH_IT:
            return None
        if language not in self._kept:
            while len(self._kept) >= _KEPT:
                self._kept.popitem(last=False)[1].close()
            self._kept[language] = ResidentCompiler(resident, toolchain, ready, limits)
        self._kept.move_to_end(language)
        compiler = self._kept[language]
        built = compiler.build(source, cancel=cancel)
        if not compiler.alive or compiler.programs >= _PROGRAMS:
            compiler.close()
            del self._kept[language]
        return built

    def close(self) -> None:
        """End all of them."""
        while self._kept:
            self._kept.popitem()[1].close()
