"""Whether our verdicts on recorded completions are those that MultiPL-E's evaluator gave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codelab.benchmarks.rows import Row, read_rows
from codelab.core.errors import InputError
from codelab.core.task import Task
from codelab.core.verdict import Rules, Verdict
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program

__all__ = ["Disagreement", "Recorded", "VerdictReport", "compare_verdicts", "read_recorded"]

_FIELDS = ("name", "language", "completion", "peer_status")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A completion with what the peer said of it; `line` is where it stands in `file`."""

    line: int
    name: str
    language: str
    completion: str
    peer_status: str
    peer_passed: bool
    file: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A completion that one side passes and the other does not."""

    recorded: Recorded
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class VerdictReport:
    """The verdicts of one file: how many were compared, and every disagreement."""

    rules: Rules
    compared: int
    peer_passed: int
    passed: int
    disagreements: tuple[Disagreement, ...]
    unjudged: tuple[Disagreement, ...]
    issues: tuple[InputError, ...]

    @property
    def agrees(self) -> bool:
        """Whether every row was judged, with the peer's result."""
        return not (self.disagreements or self.unjudged or self.issues)


def read_recorded(file: Path) -> Iterator[Recorded | InputError]:
    """The rows `{name, language, completion, peer_status[, peer_exit_code]}` of a JSONL file.

    A row passed for the peer if its status is OK and its exit code, where given, is 0. A torn line
    or a missing field comes as an InputError in its place.
    """
    for row in read_rows(file):
        yield row if isinstance(row, InputError) else _recorded(row, file)


def _recorded(row: Row, file: Path) -> Recorded | InputError:
    values: Mapping[str, Any] = row.values
    for name in _FIELDS:
        if not isinstance(values.get(name), str):
            return InputError("missing or not a text", file=file, line=row.line, field=name)
    passed = values["peer_status"] == "OK" and values.get("peer_exit_code", 0) == 0
    return Recorded(row.line, *(values[name] for name in _FIELDS), peer_passed=passed, file=str(file))


def compare_verdicts(
    recorded: Iterable[Recorded | InputError],
    tasks: Mapping[tuple[str, str], Task],
    *,
    rules: Rules = "multipl-e",
    workers: int | None = None,
) -> VerdictReport:
    """Run every recorded completion with its published task and compare pass with pass.

    `tasks` are by (language, name). A verdict that does not count (a missing toolchain, a failure of
    ours) is listed in `unjudged` and is no disagreement.
    """
    issues: list[InputError] = []
    pairs = [(row.peer_passed, row, verdict) for row, verdict in _judged(recorded, tasks, rules, workers, issues)]
    judged = [(peer, row, verdict) for peer, row, verdict in pairs if verdict.status.counted]
    by_line = sorted(judged, key=lambda pair: pair[1].line)
    return VerdictReport(
        rules=rules,
        compared=len(judged),
        peer_passed=sum(peer for peer, _, _ in judged),
        passed=sum(verdict.passed for _, _, verdict in judged),
        disagreements=tuple(Disagreement(row, verdict) for peer, row, verdict in by_line if peer != verdict.passed),
        unjudged=tuple(Disagreement(row, verdict) for _, row, verdict in pairs if not verdict.status.counted),
        issues=tuple(issues),
    )


def _judged(
    recorded: Iterable[Recorded | InputError],
    tasks: Mapping[tuple[str, str], Task],
    rules: Rules,
    workers: int | None,
    issues: list[InputError],
) -> Iterator[tuple[Recorded, Verdict]]:
    def jobs() -> Iterator[Job[Recorded]]:
        for row in recorded:
            if isinstance(row, InputError):
                issues.append(row)
                continue
            task = tasks.get((row.language, row.name))
            if task is None:
                message = f"no published task {row.name!r} in {row.language}"
                issues.append(InputError(message, file=row.file or None, line=row.line, field="name"))
                continue
            yield Job(row, Program.of(task, row.completion, rules=rules))

    yield from run_batch(jobs(), workers=workers)
