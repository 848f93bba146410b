"""The levels of isolation: which work on this machine, which is used, and what each does not guarantee.

L2 is the default for every user, so that verdicts mean the same on every machine that has it; L1 stands in where there
are no user namespaces. L3 adds to L2 a hard limit of memory, for a price, and is used when asked for. L0 is no
isolation, and is never fallen back to.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from codelab.core.errors import InfrastructureError, InputError
from codelab.core.verdict import Isolation
from codelab.environments._bubblewrap import BWRAP
from codelab.environments._landlock import landlock_abi
from codelab.environments.sandbox import Work, execute

__all__ = ["LevelReport", "available", "level_reports", "not_guaranteed", "why_unusable"]

_PREFERRED: tuple[Isolation, ...] = ("L2", "L1")
_REMEDIES: dict[Isolation, str] = {
    "L3": "Run as root, or in a control group that your user may write to (systemd-run --user --scope -p Delegate=yes)",
    "L2": "Install bubblewrap 0.8 or newer (apt install bubblewrap) and allow user namespaces "
    "(sysctl kernel.unprivileged_userns_clone=1, in a container --security-opt seccomp=unconfined)",
    "L1": "Use Linux 5.13 or newer with Landlock switched on (lsm=landlock,... on the kernel's command line)",
}
_FORGERY = "a report that a program which knows the protocol cannot forge: early exits are detected, not forgery"
_WATCHED = (
    "a hard limit of memory: a watch looks every 20 to 200 ms, at processes only (not at files in memory)",
)  # fmt: skip
_SHARED_SYSTEM = (
    "a cap on the disk space of all files together: only each file is capped",
    "a process list of its own: command lines of other processes are seen, though not their memory and environment",
    "a /tmp, /dev/shm and /box of its own: programs that name them, and not TMPDIR, fail",
    "sockets of any kind but pairs: programs that open one fail",
)
_SAME_USER = (
    "the modes and times of the user's own files: what is readable by nobody else can be made so",
    "a process limit of its own: all processes of the user count",
)
_OLDER_KERNEL = {
    3: "that the user's own files are not cut to length 0 (Landlock before ABI 3)",
    6: "that the user's other processes, codelab's too, get no signals (Landlock before ABI 6)",
}
_NOTHING = (
    "the files, the network, the processes and the environment of the user: programs have the user's own rights",
    "that what leaves the program's session, or is written outside its folder, is gone afterwards",
)


@dataclass(frozen=True, slots=True)
class LevelReport:
    """A level on this machine: `reason` says why it does not work, `missing` what it does not guarantee."""

    level: Isolation
    works: bool
    default: bool
    reason: str
    missing: tuple[str, ...]


def available(isolation: Isolation | None = None) -> Isolation:
    """The level to use: the one asked for, else L2, else L1 where user namespaces are missing.

    Raises InfrastructureError with the remedy when it does not work, InputError for a level that
    codelab does not have.
    """
    if isolation is not None:
        return _demanded(isolation)
    reasons: list[str] = []
    for level in _PREFERRED:
        reason = why_unusable(level)
        if reason is None:
            return level
        reasons.append(f"{level}: {reason}. {_REMEDIES[level]}")
    last = 'For programs you trust, ask for no isolation with isolation="L0"'
    raise InfrastructureError(f"no sandbox: {'; '.join(reasons)}. {last}")


def _demanded(isolation: Isolation) -> Isolation:
    known = get_args(Isolation)
    if isolation not in known:
        raise InputError(
            f"unknown isolation {isolation!r}", field="isolation", remedy=f"Use one of: {', '.join(known)}"
        )
    if isolation != "L0" and (reason := why_unusable(isolation)):
        raise InfrastructureError(f"no sandbox of level {isolation}: {reason}. {_REMEDIES[isolation]}")
    return isolation


@cache
def why_unusable(level: Isolation) -> str | None:
    """Why a level does not work here, found out once by a program that must read its own file and no other."""
    if level in ("L2", "L3") and not Path(BWRAP).is_file():
        return f"{BWRAP} is missing"
    work = Work(file="probe", text=b"it works\n", run=("/bin/sh", "-c", "cat probe /etc/passwd"))
    try:
        outcome = execute(work, isolation=level)
    except (InfrastructureError, OSError) as error:
        return str(error)
    expected = "it works\n" + (Path("/etc/passwd").read_text(encoding="utf-8") if level == "L0" else "")
    return None if outcome.stdout == expected else f"its self-test printed {outcome.stdout + outcome.stderr!r}"


def level_reports() -> list[LevelReport]:
    """Every level, strongest first, tried on this machine."""
    reasons = {level: why_unusable(level) for level in get_args(Isolation)}
    default = next((level for level in _PREFERRED if reasons[level] is None), None)
    return [
        LevelReport(level, reason is None, level == default, reason or "", not_guaranteed(level))
        for level, reason in reasons.items()
    ]


def not_guaranteed(level: Isolation, *, abi: int | None = None, root: bool | None = None) -> tuple[str, ...]:
    """What a level does not promise, on this kernel and for this user unless another is given."""
    abi = landlock_abi() if abi is None else abi
    root = os.geteuid() == 0 if root is None else root
    match level:
        case "L3":
            return (_FORGERY,)
        case "L2":
            return (_FORGERY, *_WATCHED)
        case "L1":
            older = tuple(text for since, text in _OLDER_KERNEL.items() if abi < since and not root)
            return (_FORGERY, *_WATCHED, *_SHARED_SYSTEM, *(() if root else _SAME_USER), *older)
        case "L0":
            return (_FORGERY, *_WATCHED, *_NOTHING)
