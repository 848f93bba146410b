"""What stands around a hostile program, files, sockets and a victim, and what is found changed afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from codelab.environments._cgroup import Places, find_places
from codelab.environments._slot import slot_user

__all__ = ["Scene", "open_descriptors"]

_LOOKS = 20

VICTIM = """
import ctypes, os, signal, sys, time
def told(*_):
    open(sys.argv[2] + "/told", "w").close()
signal.signal(signal.SIGWINCH, told)
kept = ctypes.create_string_buffer(b"precious")
print(ctypes.addressof(kept), flush=True)
while True:
    time.sleep(1)
    if kept.value != b"precious":
        sys.exit("overwritten")
"""


class Scene:
    """One folder with everything; `environment` is what a program is told of it."""

    def __init__(self, stack: ExitStack) -> None:
        self.token = uuid.uuid4().hex
        self.folder = Path(tempfile.mkdtemp(prefix="scene-"))
        stack.callback(shutil.rmtree, self.folder)
        self.folder.chmod(0o755)
        self.public, self.private = self.folder / "public", self.folder / "private"
        self.shared, self.temporary, self.own = (self.folder / name for name in ("shared", "temporary", "own"))
        for folder, mode in ((self.shared, 0o1777), (self.temporary, 0o755), (self.own, 0o700)):
            folder.mkdir()
            folder.chmod(mode)
        tempfile.tempdir = str(self.temporary)
        self._restore_files()
        self._sockets(stack)
        self.victim = self._start_victim()
        stack.callback(self._end_victim)
        self._groups = _groups()
        self._mounts = Path("/proc/self/mountinfo").read_text()

    @property
    def environment(self) -> dict[str, str]:
        numbers = {"TCP": self._tcp.getsockname()[1], "UDP": self._udp.getsockname()[1], "VICTIM": self.victim.pid}
        places = {"PUBLIC": self.public, "PRIVATE": self.private, "SHARED": self.shared, "SCENE": self.folder}
        texts = {"TOKEN": self.token, "ADDRESS": self._address, "UNIX": self.folder / "stream"}
        texts |= {"DATAGRAMS": self.folder / "datagrams", "OUTER_ADDRESS": _outer_address()}
        return {name: str(value) for name, value in (numbers | places | texts).items()}

    @property
    def read_only_text(self) -> str:
        """What stands in the file that everybody may read, and nowhere else."""
        return f"public_{self.token}"

    def changed(self) -> Iterator[str]:
        """What a program has achieved outside, put right again."""
        if (self.own / "told").exists() or self.victim.poll() is not None:
            yield "the victim was sent a signal"
            self._end_victim()
            (self.own / "told").unlink(missing_ok=True)
            self.victim = self._start_victim()
        for name, server in (("UDP", self._udp), ("unix", self._datagrams)):
            yield from (f"{name} datagram received" for _ in _received(server))
        if self.private.read_text() != "private" or self.private.stat().st_mode & 0o777 != 0o600:
            yield "the private file is changed"
        if self.public.read_text() != self.read_only_text:
            yield "the public file is changed"
        self._restore_files()
        for path in self.shared.iterdir():
            yield f"{path.name} is in the shared folder"
            path.unlink()

    def left(self, token: str, descriptors: int) -> Iterator[str]:
        """What remains of a program that has the token in its name, put right again."""
        if _processes(token):
            yield "processes"
            _end(token)
        for path in self.temporary.iterdir():
            yield f"{path} in the folder for temporary files"
        if Path("/proc/self/mountinfo").read_text() != self._mounts:
            yield "mounts"
        if any((folder / "cgroup.procs").read_text() for folder in _groups()):
            yield "processes in a control group"
        if open_descriptors() != descriptors:
            yield "open descriptors"
        for number in _segments():
            yield "System V shared memory"
            subprocess.run(["/usr/bin/ipcrm", "-m", number], check=True)
        _settle()

    def _restore_files(self) -> None:
        for path, text, mode in ((self.public, self.read_only_text, 0o644), (self.private, "private", 0o600)):
            path.write_text(text)
            path.chmod(mode)

    def _sockets(self, stack: ExitStack) -> None:
        self._tcp = stack.enter_context(socket.create_server(("", 0)))
        self._udp = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        self._udp.bind(("", 0))
        self._datagrams = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        self._datagrams.bind(str(self.folder / "datagrams"))
        for name in (str(self.folder / "stream"), f"\0{self.token}"):
            server = stack.enter_context(socket.socket(socket.AF_UNIX))
            server.bind(name)
            server.listen(128)
        for name in ("datagrams", "stream"):
            (self.folder / name).chmod(0o777)

    def _start_victim(self) -> subprocess.Popen[str]:
        victim = subprocess.Popen(
            [sys.executable, "-c", VICTIM, f"{self.token}-in-arguments", str(self.own)],
            env={"TOKEN": f"{self.token}-in-environment"}, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert victim.stdout
        self._address = victim.stdout.readline().strip()
        return victim

    def _end_victim(self) -> None:
        self.victim.kill()
        self.victim.communicate()


def open_descriptors() -> int:
    """How many descriptors this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def _received(server: socket.socket) -> Iterator[bytes]:
    while True:
        try:
            yield server.recv(16, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return


def _outer_address() -> str:
    return socket.gethostbyname(socket.gethostname())


def _groups() -> list[Path]:
    places = find_places()
    return (
        [folder for place in places.folders for folder in place.glob(f"codelab-*-{os.getpid()}-*")]
        if isinstance(places, Places)
        else []
    )


def _processes(token: str) -> bool:
    """Whether any process has the token in its arguments; one that forks all the time is missed by a single look."""
    return any(next(_seen(token), 0) for _ in range(_LOOKS))


def _seen(token: str) -> Iterator[int]:
    """The newest first: one that is about to be replaced by its child is read in time."""
    for pid in sorted((int(path.name) for path in Path("/proc").glob("[0-9]*")), reverse=True):
        try:
            if token in Path(f"/proc/{pid}/cmdline").read_text(errors="replace"):
                yield pid
        except OSError:
            continue


def _end(token: str) -> None:
    """Kill what has the token, until nothing with it has been seen for a while."""
    end = time.monotonic() + 20
    quiet = time.monotonic()
    while time.monotonic() < min(end, quiet + 0.5):
        for pid in _seen(token):
            quiet = time.monotonic()
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue


def _settle() -> None:
    """The dead of level 0 count against the limit of the next program's user until process 1 has looked at them."""
    end = time.monotonic() + 20
    while time.monotonic() < end and os.geteuid() == 0 and _of_user(slot_user()):
        time.sleep(0.05)


def _of_user(user: int | None) -> bool:
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if path.stat().st_uid == user:
                return True
        except OSError:
            continue
    return False


def _segments() -> Iterator[str]:
    """The segments of the users that programs run as."""
    for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]:
        words: Any = line.split()
        owner = int(words[7])
        if owner == os.geteuid() or (slot_user() is not None and 64_000 <= owner < 65_000):
            yield words[1]
