"""The main job: a benchmark, put in languages, answered by a model, judged and kept."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from codelab.benchmarks import Benchmark, load
from codelab.core.errors import InputError
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey, from_row
from codelab.core.task import Refusal, Task, Wording
from codelab.core.verdict import Isolation, Rules, Verdict
from codelab.environments import Job, Program, open_runner
from codelab.languages import read_spec, resolve_languages
from codelab.models import Model, Reference, Replay, settings_hash
from codelab.results import Judged, Results, program_hash
from codelab.run_folder import Run
from codelab.translate import answer_table, translate_all

if TYPE_CHECKING:
    from codelab.environments import ClusterName, Runner

__all__ = ["Plan", "evaluate", "plan", "write_tasks"]


_UNMARKED: Isolation = "L2"
"""The level that is no part of a program's hash: folders from before there were others stay valid."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be evaluated: the tasks, what is refused, and what could not be read."""

    benchmark: Benchmark
    languages: tuple[str, ...]
    tasks: tuple[Task, ...]
    refusals: tuple[Refusal, ...]

    @property
    def issues(self) -> tuple[InputError, ...]:
        """One error for each row, file or assert of the benchmark that was left out."""
        return self.benchmark.issues

    def answer(self, task: Task) -> str:
        """A completion to begin with: the reference solution, else a table of the tested arguments, else nothing."""
        try:
            return Reference(self.benchmark.problems).solution(task)
        except InputError:
            problems = {problem.name: problem for problem in self.benchmark.problems}
            problem = problems.get(task.name)
            return answer_table(problem, task.language, wording=task.wording) if problem else ""


def plan(
    source: str | Path | Benchmark = "primer",
    *,
    languages: Sequence[str] | None = None,
    wording: Wording | None = None,
    limit: int | None = None,
) -> Plan:
    """Load a benchmark and put it in the languages, all of them by default.

    `wording` is the benchmark's own unless given: `clean` for the primer and your own problems,
    `published` for the others. Tasks that come translated are taken as they are. Raises InputError
    for a benchmark or language that does not exist, for bad arguments, and when there is nothing to do.
    """
    names = _languages(languages)
    _check(wording, get_args(Wording), "wording")
    _check_positive(limit, "limit")
    benchmark = _benchmark(source, limit)
    made = [*translate_all(benchmark.problems, names, wording=wording or benchmark.wording)]
    ready = [task for task in benchmark.tasks if task.language in names]
    if not made and not ready:
        have = ", ".join(dict.fromkeys(task.language for task in benchmark.tasks))
        message = f"{benchmark.name} has no task in {', '.join(names)}"
        raise InputError(message, field="language", remedy=f"Its tasks are in {have}")
    return Plan(
        benchmark=benchmark,
        languages=tuple(names),
        tasks=(*ready, *(task for task in made if isinstance(task, Task))),
        refusals=tuple(refusal for refusal in made if isinstance(refusal, Refusal)),
    )


def _languages(languages: Sequence[str] | None) -> list[str]:
    """The languages asked for, each once; a string is one language and no sequence of letters."""
    if languages is None:
        return resolve_languages(None)
    names = [languages] if isinstance(languages, str) else list(dict.fromkeys(languages))
    if not names:
        raise InputError("none is chosen", field="languages", remedy="Name one, or leave them out for all")
    return resolve_languages(names)


def _benchmark(source: str | Path | Benchmark, limit: int | None) -> Benchmark:
    benchmark = source if isinstance(source, Benchmark) else load(source, limit=limit)
    if not (benchmark.problems or benchmark.tasks):
        if not benchmark.issues:
            raise InputError(f"{benchmark.name} has neither problems nor tasks", field="benchmark")
        first, parts = benchmark.issues[0], len(benchmark.issues)
        message = f"{first.message} (none of the benchmark's {parts} parts could be read)" if parts > 1 else None
        raise InputError(
            message or first.message, file=first.file, line=first.line, field=first.field, remedy=first.remedy
        )
    return replace(benchmark, problems=benchmark.problems[:limit], tasks=benchmark.tasks[:limit])


def _check(value: str | None, known: Sequence[str], field: str) -> None:
    if value is not None and value not in known:
        raise InputError(f"unknown {field} {value!r}", field=field, remedy=f"Use one of: {', '.join(known)}")


def _check_positive(value: int | None, field: str) -> None:
    if value is not None and value < 1:
        raise InputError(f"{value} is not possible", field=field, remedy="Use 1 or more")


def evaluate(
    source: str | Path | Benchmark | Plan = "primer",
    model: Model | None = None,
    *,
    folder: str | Path,
    languages: Sequence[str] | None = None,
    samples: int = 1,
    seed: int = 0,
    rules: Rules = "codelab",
    wording: Wording | None = None,
    limit: int | None = None,
    workers: int | None = None,
    isolation: Isolation | None = None,
    cluster: ClusterName | None = None,
    progress: bool = True,
) -> Run:
    """Answer every task `samples` times, judge every answer, and keep both in `folder`.

    Without a model the benchmark's reference solutions answer. What the folder already holds is
    neither generated nor judged again, so an interrupted call is resumed by the same call.
    `languages`, `wording` and `limit` are those of `plan`, and not for a Plan, which has its own.
    Programs run on `workers` threads here, one a core, or on the workers of a Dask cluster, named as for
    `codelab.environments.open_cluster`, which raises InfrastructureError for one that cannot be used.
    `isolation` is the level at which programs run, the strongest that is usual there by default; what
    was judged at another level is judged again. Returns the run, with its scores; its `issues` say
    what was left out. Raises InputError for bad arguments, InfrastructureError where the level does
    not work and ResultsError for a folder that cannot be used; what a program does is a verdict.
    """
    _check_positive(samples, "samples")
    _check_positive(workers, "workers")
    _check(rules, get_args(Rules), "rules")
    if isinstance(source, Plan) and not (languages is wording is limit is None):
        remedy = "Give them to `plan`, or give the benchmark instead of a plan"
        raise InputError("a plan has its own languages, wording and limit", field="source", remedy=remedy)
    work = source if isinstance(source, Plan) else plan(source, languages=languages, wording=wording, limit=limit)
    model = model or Reference(work.benchmark.problems)
    parameters = {
        "benchmark": work.benchmark.name, "languages": list(work.languages), "model": model.name,
        "settings": dict(model.settings), "settings_hash": settings_hash(model.settings, seed=seed),
        "samples": samples, "seed": seed, "rules": rules,
    }  # fmt: skip
    with (
        open_runner(work.languages, workers=workers, cluster=cluster, isolation=isolation) as runner,
        Results.open(folder, toolchains=runner.toolchains, parameters=parameters | _where(runner)) as results,
    ):
        write_tasks(Path(folder) / "tasks", work.tasks)
        results.append_refusals(work.refusals)
        judging = _Judging(results, {task.id: task for task in work.tasks}, rules, runner.isolation, runner.toolchains)
        answers = judging.pending(model, samples=samples, seed=seed)
        total = samples * len(work.tasks) if progress else None
        # Closed at once when something fails here: an exception would keep the workers alive with it.
        with closing(runner.run_batch(answers)) as verdicts:
            for (sample, program), verdict in _shown(verdicts, total):
                results.append_verdicts([Judged.of(sample, verdict, program=program)])
        left_out = (*runner.issues(), *results.issues)
    issues = (*work.issues, *getattr(model, "issues", ()), *judging.unanswered(model), *left_out)
    return Run(folder, issues=issues)


def _where(runner: Runner) -> dict[str, str]:
    return {"isolation": runner.isolation} | ({"cluster": runner.address} if runner.address else {})


@dataclass(frozen=True, slots=True)
class _Judging:
    """Finds, for the tasks of one run, the samples that have no verdict yet."""

    results: Results
    tasks: Mapping[str, Task]
    rules: Rules
    isolation: Isolation
    versions: Mapping[str, str]
    answered: set[str] = field(default_factory=set[str])

    def pending(self, model: Model, *, samples: int, seed: int) -> Iterator[Job[tuple[Sample, str]]]:
        """Stored samples first, then new ones as the model gives them, each kept before it is judged."""
        done = self.results.done()
        for sample in self._samples(model, samples=samples, seed=seed):
            self.answered.add(sample.task)
            program = Program.of(self.tasks[sample.task], sample.completion, rules=self.rules)
            digest = self._hash(program)
            if (*SampleKey.of(sample), digest) not in done:
                yield Job((sample, digest), program)

    def unanswered(self, model: Model) -> Iterator[InputError]:
        """One error for each language in which tasks have no sample: scores over the others alone mislead."""
        for language in dict.fromkeys(task.language for task in self.tasks.values()):
            ids = [task.id for task in self.tasks.values() if task.language == language]
            missing = [id_ for id_ in ids if id_ not in self.answered]
            if missing:
                shown = f"{', '.join(missing[:3])}{', ...' if len(missing) > 3 else ''}"
                message = f"{model.name} has no sample of {len(missing)} of {len(ids)} tasks in {language}: {shown}"
                yield InputError(message, remedy="The scores are of the other tasks")

    def _samples(self, model: Model, *, samples: int, seed: int) -> Iterator[Sample]:
        stored = self._stored(model, samples=samples, seed=seed)
        yield from stored
        done = frozenset(SampleKey.of(sample) for sample in stored)
        for sample in model.generate(list(self.tasks.values()), samples=samples, seed=seed, done=done):
            self.results.append_samples([sample])
            yield sample

    def _stored(self, model: Model, *, samples: int, seed: int) -> list[Sample]:
        import polars as pl

        if isinstance(model, Reference | Replay):
            return []  # they cost nothing, and a solution or file that was corrected shall count
        settings = settings_hash(model.settings, seed=seed)
        own = (pl.col("model") == model.name) & (pl.col("settings") == settings) & (pl.col("index") < samples)
        rows = self.results.samples().filter(own).collect().iter_rows(named=True)
        return [sample for row in rows if (sample := from_row(Sample, row)).task in self.tasks]

    def _hash(self, program: Program) -> str:
        limits = asdict(program.limits or read_spec(program.language).limits)
        decided = limits | {"toolchain": self.versions.get(program.language, "")}
        if self.isolation != _UNMARKED:
            decided |= {"isolation": self.isolation}
        return program_hash(program.text, language=program.language, rules=program.rules, limits=decided)


def write_tasks(folder: Path, tasks: Iterable[Task]) -> None:
    """Write tasks as `<benchmark>-<language>.jsonl` in MultiPL-E's format; the folder is made if need be.

    A file is written whole or not at all. Raises InputError where it cannot be.
    """
    files: dict[str, list[str]] = {}
    for task in tasks:
        files.setdefault(f"{task.benchmark}-{task.language}.jsonl", []).append(json.dumps(task.to_multipl_e()))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, lines in files.items():
            draft = folder / f".{name}.{os.getpid()}"
            draft.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            draft.replace(folder / name)
    except OSError as error:
        remedy = "Name a folder that can be written to"
        raise InputError(f"cannot be written ({error.strerror})", file=folder, remedy=remedy) from error


def _shown(
    verdicts: Iterable[tuple[tuple[Sample, str], Verdict]], total: int | None
) -> Iterator[tuple[tuple[Sample, str], Verdict]]:
    """The verdicts as they are, with a progress bar in a terminal or notebook when a total is given."""
    if total is None:
        yield from verdicts
        return
    from tqdm.auto import tqdm

    # A log gets a line now and then; a terminal and a notebook see the bar move.
    pause = 0.1 if sys.stderr.isatty() or "ipykernel" in sys.modules else 10.0
    with tqdm(verdicts, total=total, unit="program", desc="judged", mininterval=pause) as bar:
        yield from bar
        bar.total = bar.n  # what was judged before, and what the model did not answer, is not waited for
