"""Starts one process tree, reads what it says within bounds, and leaves nothing of it behind."""

from __future__ import annotations

import os
import resource
import select
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from codelab.environments._channels import CONTROL, REPORT, STDERR, STDOUT, Channels
from codelab.environments._tree import MemoryWatch, cpu_seconds

__all__ = ["Bounds", "Ended", "Finished", "start_session", "supervise"]

Ended = Literal["exit", "wall", "memory", "output", "cancelled"]

_DRAIN = 0.2
"""Seconds to wait for the pipes to end after the process has; only a daemon at L0 holds them."""
_CHUNK = 1 << 16
_BUSY = 0.05
"""The share of one processor that tells a program which computes from one that sleeps."""
_DEFAULT_SIGNALS = (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT)
"""Python ignores or handles these, and a program must not inherit that."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Wall seconds (over all, of the build, of what follows it); bytes of memory, of output and of the report.

    A session that is still busy when its time is over, and has not yet had the `cpu` seconds due to it, is no sleeper
    but short of a processor on a loaded machine: it is given the same time again, up to `patience` times.
    """

    wall: float
    build_wall: float
    run_wall: float
    memory: int
    output: int
    cpu: float = 0.0
    patience: int = 0
    report: int | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of a process tree; seconds, and bytes of its largest process (0: not seen).

    `leader` is the exit status of the process that was started, negative after a signal.
    """

    ended: Ended
    leader: int
    stdout: bytes
    stderr: bytes
    report: bytes
    control: bytes
    wall: float
    cpu: float
    peak_memory: int


def supervise(
    argv: list[str],
    environment: Mapping[str, str],
    channels: Channels,
    bounds: Bounds,
    *,
    cancel: int | None = None,
    grace: float = 0.0,
) -> Finished:
    """Start `argv` in a session of its own, and kill the session when a bound is passed.

    `cancel` is a descriptor that becomes readable when the caller has lost interest. A leader that ends its
    descendants itself is first asked to, by SIGTERM, and given `grace` seconds.
    """
    started = time.monotonic()
    pid = start_session(argv, environment, channels)
    try:
        pidfd = os.pidfd_open(pid)
    except BaseException:  # too many open files, or Ctrl-C: the child must not outlive it
        os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise
    process = _Process(pid, pidfd, channels, bounds, started)
    try:
        channels.started()
        ended = process.watch(cancel)
    finally:
        leader, usage = process.end(grace)
    return process.finished(ended, leader, usage)


def start_session(argv: list[str], environment: Mapping[str, str], channels: Channels) -> int:
    """Start by vfork: a fork of a process that holds a model takes hundreds of milliseconds."""
    actions: list[tuple[int | str, ...]] = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        *((os.POSIX_SPAWN_DUP2, ours, number) for number, ours in channels.child.items()),
        *((os.POSIX_SPAWN_CLOSE, stray) for stray in _strays(channels)),
    ]
    return os.posix_spawn(
        argv[0],
        argv,
        environment,
        file_actions=actions,
        setsid=True,
        setsigmask=(),
        setsigdef=_DEFAULT_SIGNALS,
    )


def _strays(channels: Channels) -> list[int]:
    """Descriptors that some library opened for its children to have; ours must not have them."""
    names = os.listdir("/proc/self/fd")  # noqa: PTH208  (half the time of Path.iterdir, for each program)
    return [n for n in map(int, names) if n > STDERR and n not in channels.child and _inheritable(n)]


def _inheritable(descriptor: int) -> bool:
    try:
        return os.get_inheritable(descriptor)
    except OSError:  # the listing's own, or closed by another thread
        return False


class _Process:
    """A running session: its bounds, what it has said, and how it ended."""

    def __init__(self, pid: int, pidfd: int, channels: Channels, bounds: Bounds, started: float) -> None:
        self._pid, self._pidfd = pid, pidfd
        self._bounds, self._started = bounds, started
        self._stage_end: float | None = None
        self._prolongations, self._cpu_before = 0, 0.0
        self._memory, self._cpu = MemoryWatch(pid, bounds.memory), 0.0
        self._data = {number: bytearray() for number in channels.outputs}
        self._numbers = {ours: number for number, ours in channels.outputs.items()}
        self._poll = select.poll()
        for descriptor in (*self._numbers, self._pidfd):
            self._poll.register(descriptor, select.POLLIN)

    def watch(self, cancel: int | None) -> Ended:
        """Read until the process ends or passes a bound, and say which."""
        if cancel is not None:
            self._poll.register(cancel, select.POLLIN)
        look = self._started + self._memory.pause
        while True:
            ready = self._wait(min(look, self._deadline()))
            self._read(ready)
            now = time.monotonic()
            if self._pidfd in ready:
                return "exit"
            if cancel in ready:
                return "cancelled"
            if len(self._data[STDOUT]) + len(self._data[STDERR]) > self._bounds.output:
                return "output"
            if now >= self._deadline() and not self._prolonged():
                return "wall"
            if now >= look:
                if self._memory.exceeded():
                    return "memory"
                look = now + self._memory.pause

    def end(self, grace: float) -> tuple[int, resource.struct_rusage]:
        """Kill what is left of the session and wait for its leader: its exit status and what it used."""
        try:
            self._cpu = cpu_seconds(self._pid)
            if grace:
                self._ask(grace)
            os.killpg(self._pid, signal.SIGKILL)  # the leader is not yet waited for: the number is still its own
            _, status, usage = os.wait4(self._pid, 0)
            return os.waitstatus_to_exitcode(status), usage
        finally:
            os.close(self._pidfd)

    def finished(self, ended: Ended, leader: int, usage: resource.struct_rusage) -> Finished:
        """What is still in the pipes, and everything known."""
        wall = time.monotonic() - self._started
        self._drain()
        if ended == "exit" and len(self._data[STDOUT]) + len(self._data[STDERR]) > self._bounds.output:
            ended = "output"
        return Finished(
            ended=ended,
            leader=leader,
            stdout=bytes(self._data[STDOUT]),
            stderr=bytes(self._data[STDERR]),
            report=bytes(self._data[REPORT]),
            control=bytes(self._data[CONTROL]),
            wall=wall,
            cpu=max(self._cpu, usage.ru_utime + usage.ru_stime),
            peak_memory=max(self._memory.largest, _own_peak(usage)),
        )

    def _ask(self, grace: float) -> None:
        signal.pidfd_send_signal(self._pidfd, signal.SIGTERM)
        leader = select.poll()
        leader.register(self._pidfd, select.POLLIN)
        leader.poll(grace * 1000)

    def _deadline(self) -> float:
        """The wall bound in force; the run's begins when stages.sh reports a build."""
        if self._stage_end is None and b"build 0\n" in self._data[CONTROL]:
            self._stage_end = time.monotonic() + self._bounds.run_wall
        end = min(self._started + self._bounds.wall, self._stage_end or self._started + self._bounds.build_wall)
        return end + self._prolongations * self._bounds.wall

    def _prolonged(self) -> bool:
        """Give a busy session more time, where it has any left."""
        used, self._cpu_before = self._cpu_before, cpu_seconds(self._pid)
        busy = self._cpu_before - used >= _BUSY * self._bounds.wall and self._cpu_before < self._bounds.cpu
        if busy and self._prolongations < self._bounds.patience:
            self._prolongations += 1
            return True
        return False

    def _wait(self, until: float) -> set[int]:
        milliseconds = max(0.0, until - time.monotonic()) * 1000
        return {descriptor for descriptor, _ in self._poll.poll(milliseconds)}

    def _read(self, ready: set[int]) -> None:
        for descriptor in ready & self._numbers.keys():
            number = self._numbers[descriptor]
            data = self._data[number]
            chunk = os.read(descriptor, _CHUNK)
            most = self._bounds.report if number == REPORT else None
            data += chunk[: max(0, (self._bounds.output if most is None else most) + 1 - len(data))]
            if not chunk:
                self._poll.unregister(descriptor)
                del self._numbers[descriptor]

    def _drain(self) -> None:
        self._poll = select.poll()
        for descriptor in self._numbers:
            self._poll.register(descriptor, select.POLLIN)
        end = time.monotonic() + _DRAIN
        while self._numbers and time.monotonic() < end:
            self._read(self._wait(end))


def _own_peak(usage: resource.struct_rusage) -> int:
    """The largest process by the kernel's account, or 0 where that account is not the child's.

    A child started by vfork inherits our own peak, so smaller ones cannot be told from it.
    """
    ours = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return usage.ru_maxrss * 1024 if usage.ru_maxrss > ours else 0
