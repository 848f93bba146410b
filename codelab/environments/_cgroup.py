"""Level 3: control groups that hold the memory and the processes of one program after another.

A group costs milliseconds to make, so each is made once and used again. Groups lie in that of this process, or beside
it where version 2 wants that. Sources: the kernel's admin-guide/cgroup-v1/memory.rst and admin-guide/cgroup-v2.rst.
"""

from __future__ import annotations

import atexit
import os
import queue
import re
import secrets
import signal
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codelab.core.errors import InfrastructureError

__all__ = ["Group", "Places", "find_places", "group"]

_CONTROLLERS = ("memory", "pids")
_SECONDS_TO_EMPTY = 5.0
_NAME = "codelab"
_ENTER = 'while [ "$1" != -- ]; do echo 0 >"$1/cgroup.procs" || exit 1; shift; done; shift; exec "$@"'
_OOM_KILLS = re.compile(r"^oom_kill (\d+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Places:
    """The folders in which groups are made: for version 1 one a controller, for version 2 one for both."""

    version: int
    folders: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One group, which for version 1 is a folder a controller, memory first."""

    version: int
    folders: tuple[Path, ...]

    @property
    def enter(self) -> list[str]:
        """The start of a command line that puts itself into the group."""
        return ["/bin/sh", "-c", _ENTER, "sh", *map(str, self.folders), "--"]

    def limit(self, *, memory: int, processes: int) -> None:
        """Allow so many bytes and processes; a limit on swap is set where the kernel counts it."""
        first, last = self.folders[0], self.folders[-1]
        if self.version == 1:
            swap = first / "memory.memsw.limit_in_bytes"
            values = [(swap, -1), (first / "memory.limit_in_bytes", memory), (swap, memory)]
        else:
            values = [(first / "memory.max", memory), (first / "memory.swap.max", 0), (first / "memory.oom.group", 1)]
        for file, value in (*values, (last / "pids.max", processes)):
            if "sw" not in file.name or file.exists():
                _write(file, value)

    def oom_kills(self) -> int:
        """How many processes of the group the kernel has ever killed for want of memory."""
        name = "memory.oom_control" if self.version == 1 else "memory.events"
        found = _OOM_KILLS.search((self.folders[0] / name).read_text(encoding="ascii"))
        return int(found[1]) if found else 0

    def empty(self) -> None:
        """Kill whatever is in the group; raises InfrastructureError when something stays."""
        end = time.monotonic() + _SECONDS_TO_EMPTY
        while time.monotonic() < end:
            left = {int(pid) for folder in self.folders for pid in _processes(folder)}
            if not left:
                return
            for pid in left:
                _kill(pid)
            time.sleep(0.001)
        raise InfrastructureError(f"processes in {self.folders[0]} could not be ended")


class _Groups:
    """The groups that this process has made, all but those in use waiting for the next program."""

    def __init__(self, places: Places) -> None:
        self._places, self._owner = places, os.getpid()
        self._free: queue.SimpleQueue[Group] = queue.SimpleQueue()
        self._made: list[Group] = []
        _sweep(places)
        atexit.register(self._remove)

    @contextmanager
    def use(self) -> Generator[Group]:
        try:
            group = self._free.get_nowait()
        except queue.Empty:
            group = self._make()
        try:
            yield group
        finally:
            group.empty()  # one that cannot be emptied is not used again
            self._free.put(group)

    def _make(self) -> Group:
        name = f"{_name(self._owner)}-{secrets.token_hex(4)}"
        group = Group(self._places.version, tuple(folder / name for folder in self._places.folders))
        for folder in group.folders:
            folder.mkdir()
        self._made.append(group)
        return group

    def _remove(self) -> None:
        if os.getpid() != self._owner:  # a fork of the process that made them
            return
        for folder in (folder for group in self._made for folder in group.folders):
            _remove(folder)


@contextmanager
def group(*, memory: int, processes: int) -> Generator[Group]:
    """A group with these limits for one program, which is emptied afterwards.

    Raises InfrastructureError where this process may make none.
    """
    places = find_places()
    if isinstance(places, str):
        raise InfrastructureError(places)
    try:
        with _groups(places, os.getpid()).use() as one:
            one.limit(memory=memory, processes=processes)
            yield one
    except OSError as error:
        raise InfrastructureError(f"the control group cannot be used: {error}") from error


def find_places(proc: Path = Path("/proc/self")) -> Places | str:
    """Where this process may make groups, or why nowhere."""
    mounts = (proc / "mountinfo").read_text(encoding="utf-8")
    own = (proc / "cgroup").read_text(encoding="utf-8")
    return _places(_first_version(mounts, own), _second_version(mounts, own))


def _places(first: list[Path], second: list[Path]) -> Places | str:
    if len(first) == len(_CONTROLLERS):
        closed = [folder for folder in first if not os.access(folder, os.W_OK)]
        return f"{closed[0]} is not writable" if closed else Places(1, tuple(first))
    for folder in second:
        if set(_CONTROLLERS) <= set(_words(folder / "cgroup.subtree_control")) and _enterable(folder):
            return Places(2, (folder,))
    return "no writable control group has the controllers memory and pids"


def _enterable(folder: Path) -> bool:
    return all(os.access(path, os.W_OK) for path in (folder, folder / "cgroup.procs"))


def _first_version(mounts: str, own: str) -> list[Path]:
    """Our own folder in the hierarchy of each controller."""
    found: list[Path] = []
    for controller in _CONTROLLERS:
        path = re.search(rf"^\d+:(?:\S*,)?{controller}(?:,\S*)?:(.*)$", own, re.MULTILINE)
        mount = re.search(rf"^\S+ \S+ \S+ (\S+) (\S+) .* - cgroup \S+ (?:\S*,)?{controller}\b", mounts, re.MULTILINE)
        if path and mount:
            found.append(_seen(Path(mount[2]), Path(mount[1]), Path(path[1])))
    return found


def _second_version(mounts: str, own: str) -> list[Path]:
    """Our own folder, and that which holds it: a group with processes cannot have groups with limits."""
    path = re.search(r"^0::(.*)$", own, re.MULTILINE)
    mount = re.search(r"^\S+ \S+ \S+ (\S+) (\S+) .* - cgroup2 ", mounts, re.MULTILINE)
    if not path or not mount:
        return []
    folder = _seen(Path(mount[2]), Path(mount[1]), Path(path[1]))
    return [folder, *([folder.parent] if folder != Path(mount[2]) else [])]


def _seen(mount: Path, root: Path, path: Path) -> Path:
    """Where a group's folder is; a container may be shown a part of the hierarchy, but told the whole path."""
    inside = path.relative_to(root) if path.is_relative_to(root) else path.relative_to("/")
    return mount / inside if (mount / inside).is_dir() else mount


@cache
def _groups(places: Places, _process: int) -> _Groups:
    return _Groups(places)


def _sweep(places: Places) -> None:
    """Remove what a process that was killed has left."""
    for folder in (folder for place in places.folders for folder in place.glob(f"{_name()}-*-*")):
        if not Path("/proc", folder.name.split("-")[2]).exists():
            _remove(folder)


def _name(*pid: int) -> str:
    """Process ids mean something only in their own namespace."""
    return "-".join(map(str, (_NAME, Path("/proc/self/ns/pid").stat().st_ino, *pid)))


def _remove(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:  # another process has swept it, or it is still in use
        return


def _processes(folder: Path) -> list[str]:
    return _words(folder / "cgroup.procs")


def _words(file: Path) -> list[str]:
    return file.read_text(encoding="ascii").split() if file.is_file() else []


def _write(file: Path, value: int) -> None:
    file.write_text(str(value), encoding="ascii")


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
