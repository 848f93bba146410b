"""Where programs run: an isolated place with limits, made for one program and gone after it.

Levels, as written on every verdict:

- `L3`, when asked for: L2 within a control group, which limits memory of every kind.
- `L2`, the default: bubblewrap. No network, a read-only system of which only /usr and a few
  files of /etc are seen, private capped /box, /tmp and /dev/shm, no environment, own users and
  processes, limits on CPU, data, processes and file size inside, a filter of system calls, and a watch on the memory
  of the whole process tree, every 20 to 200 ms. It takes Linux, bubblewrap 0.8 and user namespaces.
- `L1`, where there are no user namespaces: Landlock and a filter of system calls. The same files are seen, and two
  temporary folders; no sockets but pairs; a launcher outlives the program and ends whatever it left.
- `L0`, only when asked for by name: a temporary folder, the limits, a session of its own. The
  program sees the machine, the network and the files of the user (as root: of another user), and
  what leaves the session survives. It is no protection.

docs/security.md has the attacks that each stops.
"""

from __future__ import annotations

import os
import re
import resource
import shlex
import signal
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from codelab.core.errors import InfrastructureError
from codelab.core.verdict import Isolation, Stage
from codelab.environments._bubblewrap import FOLDER, SHARED_MEMORY, bubblewrap
from codelab.environments._cgroup import group
from codelab.environments._channels import open_channels
from codelab.environments._confined import GRACE, NOT_CLEARED, confined
from codelab.environments._folder import private_folder
from codelab.environments._processes import Bounds, Ended, Finished, supervise
from codelab.environments._seccomp import filter_program
from codelab.environments._slot import as_slot_user, slot_user
from codelab.environments._tree import threads_of_user
from codelab.languages.spec import Command, Limits

__all__ = ["Outcome", "Work", "execute"]

_SCRIPT = Path(__file__).with_name("stages.sh").read_text(encoding="utf-8")
_LOCALE = {"LANG": "C.UTF-8"}
_PATIENCE = 4
_SPARE_PROCESSES = 16
"""Runtimes start threads per core: this many more for each core above two."""
_SIGNALLED = 128
_OWN_PROCESSES = 16
"""What level 3 allows the sandbox itself."""
_SHARED = 4
"""How many programs' processes a user may have beside each other before one that multiplies hinders the others."""
_CHILDREN_CPU = re.compile(rb"build \d+\n.*\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s\n")


@dataclass(frozen=True, slots=True)
class Work:
    """One program and what to do with it.

    Commands name their tools by path and the program by `file`, relative to the folder in which
    they run. `binds` are folders outside /usr to be seen, `root` is the system whose /usr is seen.
    `secret` is on descriptor 3 of the run. Of what is written to descriptor 4, `report` bytes are kept
    (None: as many as of the output).
    """

    file: str
    text: bytes
    run: Command
    build: Command = ()
    syntax_check: Command = ()
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    binds: tuple[Path, ...] = ()
    root: Path = Path("/")
    limits: Limits = field(default_factory=Limits)
    build_wall: float | None = None
    run_wall: float | None = None
    secret: bytes = b""
    report: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a piece of work, not yet judged.

    `build`, `run` and `syntax_check` are exit statuses as a shell counts them (128 + n after
    signal n), None for a stage that did not end. `report` is what was written to descriptor 4.
    """

    ended: Ended
    stage: Stage
    build: int | None
    run: int | None
    syntax_check: int | None
    stdout: str
    stderr: str
    report: str
    wall: float
    cpu: float
    build_cpu: float
    peak_memory: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A level made ready for one program: what starts it, and what is different there."""

    prefix: list[str]
    environment: dict[str, str]
    folder: str = FOLDER
    call_filter: bytes = b""
    grace: float = 0.0


def execute(work: Work, *, isolation: Isolation, cancel: int | None = None) -> Outcome:
    """Do the work in a fresh sandbox of that level; nothing of it is left afterwards.

    `cancel` is a descriptor that becomes readable when the work is to be given up. Raises
    InfrastructureError when the sandbox itself did not start, or could not be cleared away.
    """
    if isolation != "L3":
        return _execute(work, isolation, (), cancel)
    limits = work.limits
    # Files in memory count as well, and a program that writes what it may is not short of memory.
    memory = limits.memory + 2 * limits.file_size + SHARED_MEMORY
    with group(memory=memory, processes=_processes(limits) + _OWN_PROCESSES) as own:
        killed = own.oom_kills()
        outcome = _execute(work, isolation, own.enter, cancel)
        return replace(outcome, ended="memory") if own.oom_kills() > killed else outcome


def _execute(work: Work, isolation: Isolation, enter: Sequence[str], cancel: int | None) -> Outcome:
    with ExitStack() as stack:
        place = _place(work, isolation, stack)
        text, secret = work.text, work.secret + b"\n"
        opened = open_channels(text, secret, owner=slot_user(), call_filter=place.call_filter)
        channels = stack.enter_context(opened)
        arguments = _arguments(work, place.folder, isolation)
        argv = [*enter, *place.prefix, "/bin/sh", "-c", _SCRIPT, "sh", *arguments]
        finished = supervise(argv, place.environment, channels, _bounds(work), cancel=cancel, grace=place.grace)
    _check(finished, launched=place.grace > 0)
    return _outcome(work, finished)


def _check(finished: Finished, *, launched: bool) -> None:
    """Raise InfrastructureError for what is not the program's doing."""
    said = finished.stderr.decode(errors="replace").strip()
    if launched and finished.leader in (NOT_CLEARED, -signal.SIGKILL):
        raise InfrastructureError(f"the sandbox was not cleared away: {said}")
    if finished.ended != "exit":
        return
    if b"ready\n" not in finished.control:
        raise InfrastructureError(f"the sandbox did not start: {said}")
    # Only what runs first: a build can leave so many processes that the program finds no room.
    if 0 < finished.leader < _SIGNALLED and not re.search(rb"^(build|run) ", finished.control, re.MULTILINE):
        raise InfrastructureError(
            f"the sandbox's shell ended with status {finished.leader}: it could start no process. "
            "Its user may have too many: wait, or use fewer workers"
        )


def _place(work: Work, isolation: Isolation, stack: ExitStack) -> _Place:
    environment = {"PATH": _search_path(work.binds), "HOME": FOLDER, **_LOCALE, **work.environment}
    if isolation in ("L3", "L2"):
        prefix = bubblewrap(work.file, environment, work.binds, disk=work.limits.file_size, root=work.root)
        # bubblewrap's own environment would be read from /proc/1/environ
        return _Place(prefix, {}, call_filter=filter_program(alone=False))
    if work.root != Path("/"):
        raise InfrastructureError(f"at level {isolation} nothing runs in the system of {work.root}: use L2")
    folders = stack.enter_context(private_folder(work.file, work.text))
    folder = str(folders.work)
    environment |= {"HOME": folder, "TMPDIR": str(folders.temporary)}
    if isolation == "L0":
        return _Place(as_slot_user(), environment, folder)
    return _Place(confined(folders, work.binds), environment, folder, filter_program(alone=True), GRACE)


def _search_path(binds: tuple[Path, ...]) -> str:
    return ":".join([*(str(bind / "bin") for bind in binds), "/usr/local/bin", "/usr/bin", "/bin"])


def _arguments(work: Work, folder: str, isolation: Isolation) -> list[str]:
    limits = work.limits
    return [
        *(shlex.join(command) for command in (work.build, work.run, work.syntax_check)),
        *(str(limits.build_cpu_seconds), str(limits.run_cpu_seconds)),
        *(str(limits.memory >> 10), str(limits.file_size >> 9), _process_limit(limits, isolation), folder),
    ]


def _process_limit(limits: Limits, isolation: Isolation) -> str:
    """Of the sandbox's user: where that is our own, all its processes count, and those of programs beside this one."""
    if isolation in ("L3", "L2") or slot_user() is not None:
        return str(_processes(limits))
    if isolation == "L0":
        return "unlimited"
    allowed, most = threads_of_user() + _SHARED * _processes(limits), resource.getrlimit(resource.RLIMIT_NPROC)[1]
    return str(allowed if most == resource.RLIM_INFINITY else min(allowed, most))


def _processes(limits: Limits) -> int:
    return limits.processes + _SPARE_PROCESSES * max(0, (os.cpu_count() or 2) - 2)


def _bounds(work: Work) -> Bounds:
    limits = work.limits
    run_wall = work.run_wall or limits.wall_seconds
    build_wall = work.build_wall or limits.wall_seconds
    return Bounds(
        wall=limits.wall_seconds,
        build_wall=build_wall if work.build else run_wall,
        run_wall=run_wall,
        memory=limits.memory,
        output=limits.output,
        report=work.report,
        cpu=limits.run_cpu_seconds + (limits.build_cpu_seconds if work.build else 0),
        patience=0 if work.run_wall else _PATIENCE,
    )


def _outcome(work: Work, finished: Finished) -> Outcome:
    build = _status(finished.control, b"build")
    cpu = _CHILDREN_CPU.search(finished.control)
    return Outcome(
        ended=finished.ended,
        stage="build" if work.build and build != 0 else "run",
        build=build,
        run=_status(finished.control, b"run"),
        syntax_check=_status(finished.control, b"check"),
        stdout=finished.stdout.decode(errors="replace"),
        stderr=finished.stderr.decode(errors="replace"),
        report=finished.report.decode(errors="replace"),
        wall=finished.wall,
        cpu=finished.cpu,
        build_cpu=sum(60 * float(cpu[n]) + float(cpu[n + 1]) for n in (1, 3)) if cpu else 0.0,
        peak_memory=finished.peak_memory,
    )


def _status(control: bytes, stage: bytes) -> int | None:
    match = re.search(rb"^" + stage + rb" (\d+)$", control, re.MULTILINE)
    return int(match[1]) if match else None
