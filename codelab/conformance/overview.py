"""The table of languages for docs/languages.md, measured where the toolchain runs."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codelab.benchmarks import load
from codelab.core.errors import ToolchainMissingError
from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.environments import find_toolchain
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.languages.spec import read_spec
from codelab.models import Reference
from codelab.translate import translate

__all__ = ["LanguageRow", "language_rows", "markdown_table"]


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language as the documentation shows it.

    `translated` are counts by benchmark, `passing` primer solutions of `solutions`, `cpu_seconds` the median CPU time
    of building and running one of them; None where nothing was run.
    """

    name: str
    title: str
    extension: str
    toolchain: str
    level: str
    translated: Mapping[str, int]
    solutions: int
    passing: int | None
    cpu_seconds: float | None


def language_rows(
    languages: Iterable[str], benchmarks: Mapping[str, Sequence[Problem]], *, workers: int | None = None
) -> Iterator[LanguageRow]:
    """Translate the benchmarks (name -> problems) and run the primer's solutions, language by language."""
    primer = load("primer").problems
    for language in languages:
        spec = read_spec(language)
        counts = {
            name: sum(isinstance(translate(problem, language), Task) for problem in problems)
            for name, problems in benchmarks.items()
        }
        try:
            version = find_toolchain(language).version
        except ToolchainMissingError:
            version = ""
        passing, cpu = _measured(primer, language, workers) if version else (None, None)
        yield LanguageRow(
            language, spec.title, spec.extension, version, spec.level, counts, len(primer), passing, cpu
        )  # fmt: skip


def _measured(primer: Sequence[Problem], language: str, workers: int | None) -> tuple[int, float]:
    reference = Reference(primer)
    tasks = [translate(problem, language, wording="clean") for problem in primer]
    jobs = (Job(task.name, Program.of(task, reference.solution(task))) for task in tasks if isinstance(task, Task))
    verdicts = [verdict for _, verdict in run_batch(jobs, workers=workers)]
    passed = [verdict for verdict in verdicts if verdict.passed]
    return len(passed), statistics.median([verdict.cpu_seconds or 0.0 for verdict in passed] or [0.0])


def markdown_table(rows: Sequence[LanguageRow]) -> str:
    """The rows as a table of Markdown."""
    benchmarks = list(rows[0].translated) if rows else []
    head = ["name", "language", "extension", "toolchain tried", "level", *benchmarks, "primer passing", "CPU s"]
    lines = [_line(head), _line(["---"] * len(head))]
    for row in rows:
        passing = "not run" if row.passing is None else f"{row.passing} of {row.solutions}"
        cpu = "" if row.cpu_seconds is None else f"{row.cpu_seconds:.2f}"
        counts = [str(row.translated[name]) for name in benchmarks]
        tried = row.toolchain or "none here"
        lines.append(_line([row.name, row.title, f"`.{row.extension}`", tried, row.level, *counts, passing, cpu]))
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
