"""Whether a right program can pass the tests of every task: shown by programs that answer from a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codelab.core.problem import Problem
from codelab.core.task import Refusal, Task, Wording
from codelab.core.verdict import Verdict
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.translate import translate
from codelab.translate.answers import answer_table

__all__ = ["SolvableReport", "check_solvable"]


@dataclass(frozen=True, slots=True)
class SolvableReport:
    """One language's tasks, each answered from a table of its tested arguments.

    `translated` problems have a task in published wording; of these `published` are passed by their table. `gained` are
    passed in clean wording only, with what the published task's verdict said: its prompt cannot be completed.
    `failing` are passed in neither, with the clean task's verdict or the reason for which there is none. `left_out`
    counts the test cases that the language cannot write. `unjudged` are tasks without a verdict, by their message.
    """

    language: str
    translated: int
    published: int
    gained: Mapping[str, str]
    failing: Mapping[str, str]
    unjudged: Mapping[str, str]
    left_out: int

    @property
    def conforms(self) -> bool:
        """Whether every translated problem can be passed, and all were judged."""
        return not (self.failing or self.unjudged)


def check_solvable(
    problems: Iterable[Problem], languages: Iterable[str], *, workers: int | None = None
) -> Iterator[SolvableReport]:
    """Answer every task of the problems from a table; raises UnknownLanguageError."""
    chosen = list(problems)
    for language in languages:
        yield _report(chosen, language, workers)


def _report(problems: Sequence[Problem], language: str, workers: int | None) -> SolvableReport:
    tasks = {problem.name: task for problem in problems if isinstance(task := translate(problem, language), Task)}
    translated = [problem for problem in problems if problem.name in tasks]
    verdicts = _verdicts(translated, language, "published", workers)
    unjudged = {name: verdict.message for name, verdict in verdicts.items() if not verdict.status.counted}
    broken = {name: verdict for name, verdict in verdicts.items() if verdict.status.counted and not verdict.passed}
    mended = _verdicts([one for one in translated if one.name in broken], language, "clean", workers)
    failing = {name: _said(verdict) for name, verdict in mended.items() if not verdict.passed}
    failing |= {
        one.name: _refused(one, language) for one in translated if one.name in broken and one.name not in mended
    }
    return SolvableReport(
        language=language,
        translated=len(tasks),
        published=sum(verdict.passed for verdict in verdicts.values()),
        gained={name: _said(verdict) for name, verdict in broken.items() if name not in failing},
        failing=failing,
        unjudged=unjudged,
        left_out=sum(len(task.notes) for task in tasks.values()),
    )


def _verdicts(problems: Sequence[Problem], language: str, wording: Wording, workers: int | None) -> dict[str, Verdict]:
    def jobs() -> Iterator[Job[str]]:
        for problem in problems:
            task = translate(problem, language, wording=wording)
            if isinstance(task, Task):
                yield Job(problem.name, Program.of(task, answer_table(problem, language, wording=wording)))

    found = dict(run_batch(jobs(), workers=workers))
    return {problem.name: found[problem.name] for problem in problems if problem.name in found}


def _said(verdict: Verdict) -> str:
    return f"{verdict.status}: {verdict.message}"


def _refused(problem: Problem, language: str) -> str:
    task = translate(problem, language, wording="clean")
    return f"not_translatable: {task.reason}" if isinstance(task, Refusal) else "no verdict"
