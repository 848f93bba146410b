"""Where programs run: an isolated place with limits, made for one program and gone after it.

Levels, as written on every verdict:

- `L2`, the default: bubblewrap. No network, a read-only system of which only /usr and a few
  files of /etc are seen, private capped /box, /tmp and /dev/shm, no environment, own users and
  processes, limits on CPU, data, processes and file size inside, and a watch on the memory of
  the whole process tree, every 20 to 200 ms. It takes Linux, bubblewrap 0.8 and user namespaces.
- `L0`, only when asked for by name: a temporary folder, the limits, a session of its own. The
  program sees the machine, the network and the files of the user (as root: of another user), and
  what leaves the session survives. It is no protection.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from codelab.core.errors import InfrastructureError, InputError
from codelab.core.verdict import Isolation, Stage
from codelab.environments._bubblewrap import BWRAP, FOLDER, bubblewrap
from codelab.environments._channels import open_channels
from codelab.environments._folder import private_folder
from codelab.environments._processes import Bounds, Ended, Finished, supervise
from codelab.environments._slot import as_slot_user, slot_user
from codelab.languages.spec import Command, Limits

__all__ = ["Outcome", "Work", "available", "execute", "why_unusable"]

_SCRIPT = Path(__file__).with_name("stages.sh").read_text(encoding="utf-8")
_LOCALE = {"LANG": "C.UTF-8"}
_PATIENCE = 4
_SPARE_PROCESSES = 16
"""Runtimes start threads per core: this many more for each core above two."""
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


def available(isolation: Isolation | None = None) -> Isolation:
    """The level to use: the one asked for, else the strongest that works here.

    Raises InfrastructureError with the remedy when it does not work, InputError for a level that
    codelab does not have.
    """
    if isolation not in (None, "L2", "L0"):
        raise InputError(f"isolation level {isolation!r} is not available", remedy="Use 'L2' or 'L0'")
    if isolation == "L0":
        return "L0"
    if reason := why_unusable():
        remedy = (
            "Install bubblewrap 0.8 or newer (apt install bubblewrap) and allow user namespaces "
            "(sysctl kernel.unprivileged_userns_clone=1, in a container --security-opt seccomp=unconfined); "
            'or, for programs you trust, ask for no isolation with isolation="L0"'
        )
        raise InfrastructureError(f"no sandbox: {reason}. {remedy}")
    return "L2"


@cache
def why_unusable() -> str | None:
    """Why bubblewrap does not work here, found out once by running something in it."""
    if not Path(BWRAP).is_file():
        return f"{BWRAP} is missing"
    work = Work(file="probe", text=b"it works\n", run=("/bin/cat", "probe"))
    try:
        outcome = execute(work, isolation="L2")
    except (InfrastructureError, OSError) as error:
        return str(error)
    return None if outcome.stdout == "it works\n" else f"its self-test printed {outcome.stdout + outcome.stderr!r}"


def execute(work: Work, *, isolation: Isolation, cancel: int | None = None) -> Outcome:
    """Do the work in a fresh sandbox of that level; nothing of it is left afterwards.

    `cancel` is a descriptor that becomes readable when the work is to be given up. Raises
    InfrastructureError when the sandbox itself did not start.
    """
    with ExitStack() as stack:
        environment = {"PATH": _search_path(work.binds), "HOME": FOLDER, **_LOCALE, **work.environment}
        folder, prefix = FOLDER, as_slot_user()
        if isolation == "L0":
            if work.root != Path("/"):
                raise InfrastructureError(f"without isolation nothing runs in the system of {work.root}: use L2")
            folder = str(stack.enter_context(private_folder(work.file, work.text)))
            environment["HOME"] = folder
        else:
            prefix = bubblewrap(work.file, environment, work.binds, disk=work.limits.file_size, root=work.root)
            environment = {}  # bubblewrap's own would be read from /proc/1/environ
        channels = stack.enter_context(open_channels(work.text, work.secret + b"\n", owner=slot_user()))
        argv = [*prefix, "/bin/sh", "-c", _SCRIPT, "sh", *_arguments(work, folder, isolation)]
        finished = supervise(argv, environment, channels, _bounds(work), cancel=cancel)
    if b"ready\n" not in finished.control and finished.ended == "exit":
        raise InfrastructureError(f"the sandbox did not start: {finished.stderr.decode(errors='replace').strip()}")
    return _outcome(work, finished)


def _search_path(binds: tuple[Path, ...]) -> str:
    return ":".join([*(str(bind / "bin") for bind in binds), "/usr/local/bin", "/usr/bin", "/bin"])


def _arguments(work: Work, folder: str, isolation: Isolation) -> list[str]:
    limits = work.limits
    processes = str(limits.processes + _SPARE_PROCESSES * max(0, (os.cpu_count() or 2) - 2))
    if isolation == "L0" and slot_user() is None:
        processes = "unlimited"  # all processes of the user count, not only the program's
    return [
        *(shlex.join(command) for command in (work.build, work.run, work.syntax_check)),
        *(str(limits.build_cpu_seconds), str(limits.run_cpu_seconds)),
        *(str(limits.memory >> 10), str(limits.file_size >> 9), processes, folder),
    ]


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
