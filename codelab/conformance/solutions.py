"""Whether the primer's reference solutions pass, and whether its tests catch small mistakes in them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from codelab.benchmarks import load
from codelab.core.errors import InputError
from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.core.verdict import Status, Verdict
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.languages.spec import read_spec
from codelab.models import Mutant, Reference, mutants
from codelab.translate import translate

__all__ = ["SolutionReport", "Survivor", "check_solutions"]

_MUTANT_SECONDS = 5
"""CPU seconds that a mutant may run: many loop for ever, and no solution needs as long."""


class Survivor(NamedTuple):
    """A mutant that passes a problem's tests; `line` (from 1) is counted in the completion."""

    problem: str
    description: str
    line: int


@dataclass(frozen=True, slots=True)
class SolutionReport:
    """One language's solutions and their mutants, judged by the primer's tests.

    `failing` maps problems to the verdicts of solutions that do not pass, `missing` to why there is
    none. Of the mutants of passing solutions `caught` counts those that ran and did not pass, by
    status; `survivors` passed. Those that do not build are counted in `build_errors` and prove
    nothing, `unjudged` are those that no verdict was found for. `untested` names the problems whose
    solution has no mutant that builds. `equivalent` counts the mutants declared right all the same
    and therefore never run; `stale` are declarations that fit no mutant.
    """

    language: str
    passed: int
    failing: Mapping[str, Verdict]
    missing: Mapping[str, str]
    caught: Mapping[Status, int]
    survivors: tuple[Survivor, ...]
    build_errors: int
    unjudged: int
    untested: tuple[str, ...]
    equivalent: int
    stale: tuple[str, ...]

    @property
    def solutions(self) -> int:
        """How many solutions there should be."""
        return self.passed + len(self.failing) + len(self.missing)

    @property
    def mutants(self) -> int:
        """How many mutants were built and judged."""
        return sum(self.caught.values()) + len(self.survivors)

    @property
    def conforms(self) -> bool:
        """Whether every solution passes and every mutant is caught, of every problem at least one if any were run."""
        wrong = self.failing, self.missing, self.survivors, self.unjudged, self.untested, self.stale
        return not any(wrong)


def check_solutions(
    languages: Iterable[str],
    *,
    mutants: int | None = 1,
    seed: int = 0,
    workers: int | None = None,
    folder: Path | None = None,
) -> Iterator[SolutionReport]:
    """Run the primer's solutions in each language, and of each that passes `mutants` mutants (all if None).

    The seed chooses the mutants; one that does not build is replaced by another while there are any.
    `folder` holds `<language>/solutions`, codelab's own `translators` if None. Raises InputError for
    a negative number of mutants, and UnknownLanguageError.
    """
    if mutants is not None and mutants < 0:
        raise InputError(f"{mutants} mutants", field="mutants", remedy="Ask for 0 or more")
    problems = load("primer").problems
    reference = Reference(problems, folder=folder)
    for language in languages:
        yield _Check(language, reference, workers).report(problems, wanted=mutants, seed=seed)


class _Judged(NamedTuple):
    problem: str
    mutant: Mutant
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class _Check:
    """The solutions of one language and what judges them."""

    language: str
    reference: Reference
    workers: int | None
    missing: dict[str, str] = field(default_factory=dict[str, str])

    def report(self, problems: Sequence[Problem], *, wanted: int | None, seed: int) -> SolutionReport:
        tasks = list(self._tasks(problems))
        jobs = (Job(task.name, Program.of(task, self.reference.solution(task))) for task in tasks)
        verdicts = dict(run_batch(jobs, workers=self.workers))
        passed = [task for task in tasks if verdicts[task.name].passed]
        judged = list(self._mutants(passed, wanted=wanted, seed=seed)) if wanted != 0 else []
        tried = {one.problem for one in judged if one.verdict.status is not Status.BUILD_ERROR}
        statuses = Counter(one.verdict.status for one in judged)
        stale = tuple(self._stale(tasks))
        return SolutionReport(
            language=self.language,
            passed=len(passed),
            failing={name: verdict for name, verdict in sorted(verdicts.items()) if not verdict.passed},
            missing=self.missing,
            caught={status: statuses[status] for status in Status if _catches(status) and statuses[status]},
            survivors=tuple(sorted(_survivors(judged))),
            build_errors=statuses[Status.BUILD_ERROR],
            unjudged=sum(count for status, count in statuses.items() if not status.counted),
            untested=tuple(task.name for task in passed if task.name not in tried) if wanted != 0 else (),
            equivalent=sum(map(len, self.reference.equivalent(self.language).values())) - len(stale),
            stale=stale,
        )

    def _tasks(self, problems: Iterable[Problem]) -> Iterator[Task]:
        """The tasks that have a solution; the others are noted as missing."""
        for problem in problems:
            task = translate(problem, self.language, wording="clean")
            if not isinstance(task, Task):
                self.missing[problem.name] = task.reason
                continue
            try:
                self.reference.solution(task)
            except InputError as error:
                self.missing[problem.name] = str(error)
            else:
                yield task

    def _mutants(self, tasks: Sequence[Task], *, wanted: int | None, seed: int) -> Iterator[_Judged]:
        """Judge the mutants in rounds: each replaces those of the round before that did not build."""
        limits = replace(read_spec(self.language).limits, run_cpu_seconds=_MUTANT_SECONDS)
        left = {task.name: self._shuffled(task, seed) for task in tasks}
        lacking = {task.name: len(left[task.name]) if wanted is None else wanted for task in tasks}
        while True:
            chosen = [(task, one) for task in tasks for one in _take(left[task.name], lacking[task.name])]
            if not chosen:
                return
            lacking = dict.fromkeys(lacking, 0)
            jobs = (Job((task.name, one), Program.of(task, one.text, limits=limits)) for task, one in chosen)
            for (name, one), verdict in run_batch(jobs, workers=self.workers):
                lacking[name] += verdict.status is Status.BUILD_ERROR
                yield _Judged(name, one, verdict)

    def _shuffled(self, task: Task, seed: int) -> list[Mutant]:
        found = self.reference.mutants(task)
        random.Random(f"{seed} {task.id}").shuffle(found)  # noqa: S311
        return found

    def _stale(self, tasks: Sequence[Task]) -> Iterator[str]:
        by_name = {task.name: task for task in tasks}
        for name, changes in self.reference.equivalent(self.language).items():
            task = by_name.get(name)
            source = self.reference.source(task) if task else ""
            known = {one.description for one in mutants(source, self.language)}
            yield from (f"{name}: {change}" for change in changes if change not in known)


def _catches(status: Status) -> bool:
    return status.counted and status not in (Status.PASSED, Status.BUILD_ERROR)


def _survivors(judged: Iterable[_Judged]) -> Iterator[Survivor]:
    for one in judged:
        if one.verdict.passed:
            yield Survivor(one.problem, one.mutant.description, one.mutant.line)


def _take(items: list[Mutant], count: int) -> list[Mutant]:
    """Take away the first items."""
    taken, items[:] = items[:count], items[count:]
    return taken
