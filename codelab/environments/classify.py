"""From what happened in a sandbox to a status: every rule of judgement in one place."""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass
from typing import Literal

from codelab.core.verdict import Stage, Status
from codelab.environments.sandbox import Outcome
from codelab.languages.spec import LanguageSpec, Limits

__all__ = ["Evidence", "Finding", "Question", "classify"]

Evidence = Literal["harness", "adapted", "exit status"]
"""What a pass is believed on: a report by codelab's harness, one by somebody else's tests that were
made to report when they are through, or the exit status alone."""

_FULL = 0.9
"""The part of the allowed memory from which on a signal is put down to the lack of it."""
_SAMPLED = 0.8
"""The part of the allowed CPU time from which on SIGKILL is put down to it: what the kernel tells of used time is
sampled, and on a loaded machine less than what it enforces."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a program is held against; `assertions` is how many it must report, where that is known."""

    spec: LanguageSpec
    limits: Limits
    evidence: Evidence
    secret: str
    assertions: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The fields of a verdict that are judgement rather than measurement."""

    status: Status
    failure_class: str | None = None
    message: str = ""
    stage: Stage = "run"
    assertions: int | None = None


def classify(outcome: Outcome, question: Question) -> Finding:
    """Judge what became of a program."""
    if stopped := _stopped(outcome, question.limits):
        return stopped
    if outcome.stage == "build":
        return _build_error(outcome)
    if outcome.run == 0:
        return _ended_well(outcome, question)
    return _failed_by_report(outcome, question) or _ended_badly(outcome, question)


def _stopped(outcome: Outcome, limits: Limits) -> Finding | None:
    """The program met a limit, ours or the kernel's."""
    stage = outcome.stage
    match outcome.ended:
        case "wall":
            return Finding(Status.TIMEOUT, "wall time", f"no end after {outcome.wall:.1f} s", stage)
        case "memory":
            return Finding(Status.OUT_OF_MEMORY, "memory", f"more than {limits.memory >> 20} MiB in use", stage)
        case "output":
            return Finding(Status.OUTPUT_LIMIT, "output", f"more than {limits.output} bytes printed", stage)
        case "cancelled":
            return Finding(Status.INFRASTRUCTURE_ERROR, "cancelled", "given up before its end", stage)
        case "exit":
            pass
    allowed = limits.build_cpu_seconds if stage == "build" else limits.run_cpu_seconds
    died = _signal(outcome.build if stage == "build" else outcome.run)
    # A program may ignore SIGXCPU; SIGKILL then comes a second later.
    late = died == signal.SIGKILL and outcome.cpu - outcome.build_cpu >= _SAMPLED * allowed
    if died == signal.SIGXCPU or late:
        return Finding(Status.TIMEOUT, "CPU time", f"more than {allowed} s of CPU time", stage)
    return None


def _build_error(outcome: Outcome) -> Finding:
    text = outcome.stderr or outcome.stdout
    line = next((line for line in text.splitlines() if re.search(r"\berror\b", line, re.IGNORECASE)), None)
    return Finding(Status.BUILD_ERROR, "build", (line or _first_line(text)).strip(), "build")


def _ended_well(outcome: Outcome, question: Question) -> Finding:
    """Exit status 0: a pass only with the evidence that every assertion ran."""
    if question.evidence == "exit status":
        return Finding(Status.PASSED)
    if failed := _failed_by_report(outcome, question):
        return failed
    report = re.search(rf"^{question.secret} passed(?: (\d+))?$", outcome.report, re.MULTILINE)
    if report is None:
        return Finding(Status.EARLY_EXIT, "no report", "exit status 0, but the tests did not report that they ended")
    count = None if report[1] is None else int(report[1])
    if question.assertions is not None and count != question.assertions:
        message = f"{count or 0} of {question.assertions} assertions ran"
        return Finding(Status.EARLY_EXIT, "count", message, assertions=count)
    return Finding(Status.PASSED, assertions=count)


def _failed_by_report(outcome: Outcome, question: Question) -> Finding | None:
    report = re.search(rf"^{question.secret} failed (\d+)$", outcome.report, re.MULTILINE)
    if report is None:
        return None
    index = int(report[1])
    line = next((line for line in outcome.stderr.splitlines() if line.startswith(f"assertion {index} failed")), "")
    return Finding(Status.FAILED, "assertion", line or f"assertion {index} failed", assertions=index)


def _ended_badly(outcome: Outcome, question: Question) -> Finding:
    """A nonzero exit status, which the language's patterns tell apart."""
    patterns, status = question.spec.patterns, outcome.run or 0
    exception = _last_match(patterns.exception, outcome.stderr)
    if memory := _last_match(patterns.out_of_memory, outcome.stderr):
        return Finding(Status.OUT_OF_MEMORY, "memory", memory.line)
    if outcome.syntax_check:
        message = exception.line if exception else _first_line(outcome.stderr)
        return Finding(Status.BUILD_ERROR, exception.name if exception else "syntax", message, "build")
    if question.evidence != "harness":
        both = f"{outcome.stdout}\n{outcome.stderr}"
        if assertion := _last_match(patterns.assertion, both):
            return Finding(Status.FAILED, "assertion", assertion.line)
    died = _signal(status)
    if exception:
        return Finding(Status.RUNTIME_ERROR, exception.name, exception.line)
    if died and outcome.peak_memory > _FULL * question.limits.memory:
        # Not every runtime has a word left to say when there is no memory.
        return Finding(
            Status.OUT_OF_MEMORY, "memory", f"signal {died.name} with {outcome.peak_memory >> 20} MiB in use"
        )
    if outcome.run is None:
        return Finding(Status.RUNTIME_ERROR, "killed its shell", "the program killed the shell that ran it")
    failure = f"signal {died.name}" if died else f"exit status {status}"
    return Finding(Status.RUNTIME_ERROR, failure, _last_line(outcome.stderr) or failure)


@dataclass(frozen=True, slots=True)
class _Match:
    name: str
    line: str


def _last_match(pattern: str, text: str) -> _Match | None:
    """The last line on which a pattern is found, and its first group."""
    if not pattern:
        return None
    for line in reversed(text.splitlines()):
        if match := re.search(pattern, line):
            return _Match(match[1] if match.lastindex else match[0], line.strip())
    return None


def _signal(status: int | None) -> signal.Signals | None:
    """The signal that a shell's exit status stands for."""
    number = (status or 0) - 128
    return signal.Signals(number) if number in {each.value for each in signal.Signals} else None


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _last_line(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")
