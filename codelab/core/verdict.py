"""A verdict: what became of one program, with the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

__all__ = ["COUNTED", "Isolation", "Rules", "Stage", "Status", "Verdict"]

Stage = Literal["translate", "build", "run"]
Rules = Literal["codelab", "multipl-e"]
Isolation = Literal["L3", "L2", "L1", "L0"]


class Status(StrEnum):
    """The outcome of a task's sample; the last three say nothing about the program."""

    PASSED = "passed"
    FAILED = "failed"
    BUILD_ERROR = "build_error"
    RUNTIME_ERROR = "runtime_error"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out_of_memory"
    OUTPUT_LIMIT = "output_limit"
    EARLY_EXIT = "early_exit"
    NOT_TRANSLATABLE = "not_translatable"
    TOOLCHAIN_MISSING = "toolchain_missing"
    INFRASTRUCTURE_ERROR = "infrastructure_error"

    @property
    def counted(self) -> bool:
        """Whether the outcome counts for or against a model."""
        return self in COUNTED


COUNTED = frozenset(list(Status)[:8])


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one program.

    `failure_class` refines the status (`assertion`, `signal`, `SyntaxError`, ...), `message` is
    the one line that matters. `exit_code` is None when a signal ended the program or nothing ran.
    `stdout` and `stderr` are bounded by the limits. Times are seconds, of build and run together
    unless named; `peak_memory` is bytes of the largest process; `assertions` counts those that ran.
    """

    status: Status
    failure_class: str | None = None
    stage: Stage | None = None
    message: str = ""
    exit_code: int | None = None
    signal: int | None = None
    stdout: str = ""
    stderr: str = ""
    wall_seconds: float = 0.0
    cpu_seconds: float = 0.0
    build_cpu_seconds: float = 0.0
    peak_memory: int = 0
    instructions: int | None = None
    assertions: int | None = None
    toolchain: str = ""
    isolation: Isolation | None = None
    rules: Rules = "codelab"

    @property
    def passed(self) -> bool:
        """Whether the program passed every assertion."""
        return self.status is Status.PASSED
