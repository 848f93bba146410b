"""Runs the driver of one turn in a fresh sandbox, and says how the turn ended."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from codelab.core.errors import InfrastructureError
from codelab.core.verdict import Isolation, Status
from codelab.environments.classify import Question, classify
from codelab.environments.levels import available
from codelab.environments.sandbox import Outcome, Work, execute
from codelab.environments.toolchains import find_toolchain
from codelab.languages.spec import Limits, read_spec

__all__ = [
    "ACTION_LIMITS",
    "MOST_STATE",
    "STATUSES",
    "ActionStatus",
    "Place",
    "Reaction",
    "Turn",
    "died",
    "observed",
    "stopped",
    "too_much",
]

ActionStatus = Literal["ok", "error", "timeout", "out_of_memory", "output_limit", "state_limit", "died"]
"""How an action ended: well; with an error of its own; at a limit; or with its session (nothing of it is kept)."""
STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)

ACTION_LIMITS = Limits(run_cpu_seconds=5, wall_seconds=10.0, memory=512 << 20, file_size=64 << 20, output=256 << 10)
"""What one action may use, unless the environment is told otherwise."""
MOST_STATE = 16 << 20
"""Bytes of files or database that are carried from one turn to the next."""

_SHOWN = 4096
"""Characters of output that an observation keeps from the beginning and from the end."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What an action gave: what is seen of it, how it ended, and its exit status (None: it has none)."""

    observation: str
    status: ActionStatus
    exit_code: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where actions run: within which limits, and at which level of isolation (None: the strongest)."""

    limits: Limits = ACTION_LIMITS
    isolation: Isolation | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One run of a driver: the language whose tools it needs, the command, and the one file that it reads."""

    language: Literal["sh", "py"]
    arguments: tuple[str, ...]
    file: str
    payload: bytes
    place: Place

    def run(self) -> Outcome:
        """Run it; raises InfrastructureError, also for a tool that is missing, where nothing could be run."""
        toolchain = find_toolchain(self.language)
        tool = str(toolchain.paths["python3" if self.language == "py" else "bash"])
        command = (tool, *self.arguments) if self.language == "py" else (*self.arguments, tool)
        work = Work(
            file=self.file,
            text=self.payload,
            run=command,
            environment={"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "dumb"},
            binds=toolchain.binds,
            root=toolchain.root,
            limits=self.place.limits,
            report=2 * MOST_STATE,
        )
        return execute(work, isolation=available(self.place.isolation))

    def how(self, outcome: Outcome) -> Status:
        """How it ended, by the rules for all programs; raises InfrastructureError when that was our doing."""
        question = Question(read_spec(self.language), self.place.limits, "exit status", secret="")
        finding = classify(outcome, question)
        if not finding.status.counted:
            raise InfrastructureError(f"the turn was not run: {finding.message}")
        return finding.status


def stopped(status: Status, limits: Limits) -> Reaction | None:
    """What is seen of an action that met a limit; None where it met none.

    Nothing that it printed or changed is kept: how far it came depends on the machine, and an episode must replay.
    """
    match status:
        case Status.TIMEOUT:
            seconds = f"{limits.run_cpu_seconds} s of CPU time or {limits.wall_seconds:g} s in all"
            return Reaction(_nothing_kept(f"stopped: it took more than {seconds}"), "timeout")
        case Status.OUT_OF_MEMORY:
            return Reaction(_nothing_kept(f"stopped: more than {limits.memory >> 20} MiB in use"), "out_of_memory")
        case Status.OUTPUT_LIMIT:
            return Reaction(_nothing_kept(f"stopped: more than {limits.output >> 10} KiB printed"), "output_limit")
        case _:
            return None


def too_much(what: str) -> Reaction:
    """What is seen of an action that leaves more than can be carried on."""
    return Reaction(_nothing_kept(f"{what} would take more than {MOST_STATE >> 20} MiB"), "state_limit")


def died(why: str) -> Reaction:
    """What is seen of an action that ended its own session."""
    return Reaction(_nothing_kept(why), "died")


def _nothing_kept(why: str) -> str:
    return f"[{why}; nothing that this action did is kept]"


def observed(text: str) -> str:
    """Output as it is shown: without addresses in memory, which differ each time, and shortened in the middle."""
    text = re.sub(r"(?<= at 0x)[0-9a-f]{6,16}(?=>)", "...", text)
    if len(text) <= 2 * _SHOWN:
        return text
    return f"{text[:_SHOWN]}\n[{len(text) - 2 * _SHOWN} characters left out]\n{text[-_SHOWN:]}"
