"""The main job: a benchmark, put in languages, answered by a model, judged and kept."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from codelab.benchmarks import Benchmark, load
from codelab.core.errors import InputError, ToolchainMissingError
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey, from_row
from codelab.core.task import Refusal, Task, Wording
from codelab.core.verdict import Rules, Verdict
from codelab.environments import Job, Program, find_toolchain, run_batch
from codelab.languages import read_spec, resolve_languages
from codelab.models import Model, Reference, settings_hash
from codelab.results import Judged, Results, program_hash
from codelab.run_folder import Run
from codelab.translate import translate_all

__all__ = ["Plan", "evaluate", "plan", "write_tasks"]


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
    for a benchmark or language that does not exist.
    """
    names = resolve_languages(None if languages is None else list(languages))
    benchmark = source if isinstance(source, Benchmark) else load(source, limit=limit)
    made = [*translate_all(benchmark.problems, names, wording=wording or benchmark.wording)]
    return Plan(
        benchmark=benchmark,
        languages=tuple(names),
        tasks=(
            *(task for task in benchmark.tasks if task.language in names),
            *(task for task in made if isinstance(task, Task)),
        ),
        refusals=tuple(refusal for refusal in made if isinstance(refusal, Refusal)),
    )


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
    progress: bool = True,
) -> Run:
    """Answer every task `samples` times, judge every answer, and keep both in `folder`.

    Without a model the benchmark's reference solutions answer. What the folder already holds is
    neither generated nor judged again, so an interrupted call is resumed by the same call. Returns
    the run, with its scores. Raises InputError for bad arguments and ResultsError for a folder that
    cannot be used; what a program does is a verdict.
    """
    if samples < 1:
        raise InputError(f"{samples} samples", field="samples", remedy="Ask for 1 or more")
    work = source if isinstance(source, Plan) else plan(source, languages=languages, wording=wording, limit=limit)
    model = model or Reference(work.benchmark.problems)
    versions = _toolchain_versions(work.languages)
    parameters = {
        "benchmark": work.benchmark.name, "languages": list(work.languages), "model": model.name,
        "settings": dict(model.settings), "samples": samples, "seed": seed, "rules": rules,
    }  # fmt: skip
    with Results.open(folder, toolchains=versions, parameters=parameters) as results:
        write_tasks(Path(folder) / "tasks", work.tasks)
        results.append_refusals(work.refusals)
        judging = _Judging(results, {task.id: task for task in work.tasks}, rules, versions)
        answers = judging.pending(model, samples=samples, seed=seed)
        verdicts = run_batch(answers, workers=workers)
        total = samples * len(work.tasks) if progress else None
        for (sample, program), verdict in _shown(verdicts, total):
            results.append_verdicts([Judged.of(sample, verdict, program=program)])
    return Run(folder, issues=work.issues)


@dataclass(frozen=True, slots=True)
class _Judging:
    """Finds, for the tasks of one run, the samples that have no verdict yet."""

    results: Results
    tasks: Mapping[str, Task]
    rules: Rules
    versions: Mapping[str, str]

    def pending(self, model: Model, *, samples: int, seed: int) -> Iterator[Job[tuple[Sample, str]]]:
        """Stored samples first, then new ones as the model gives them, each kept before it is judged."""
        done = self.results.done()
        for sample in self._samples(model, samples=samples, seed=seed):
            program = Program.of(self.tasks[sample.task], sample.completion, rules=self.rules)
            digest = self._hash(program)
            if (*SampleKey.of(sample), digest) not in done:
                yield Job((sample, digest), program)

    def _samples(self, model: Model, *, samples: int, seed: int) -> Iterator[Sample]:
        stored = self._stored(model, samples=samples, seed=seed)
        yield from stored
        done = frozenset(SampleKey.of(sample) for sample in stored)
        for sample in model.generate(list(self.tasks.values()), samples=samples, seed=seed, done=done):
            self.results.append_samples([sample])
            yield sample

    def _stored(self, model: Model, *, samples: int, seed: int) -> list[Sample]:
        import polars as pl

        settings = settings_hash(model.settings, seed=seed)
        own = (pl.col("model") == model.name) & (pl.col("settings") == settings) & (pl.col("index") < samples)
        rows = self.results.samples().filter(own).collect().iter_rows(named=True)
        return [sample for row in rows if (sample := from_row(Sample, row)).task in self.tasks]

    def _hash(self, program: Program) -> str:
        limits = asdict(program.limits or read_spec(program.language).limits)
        decided = limits | {"toolchain": self.versions.get(program.language, "")}
        return program_hash(program.text, language=program.language, rules=program.rules, limits=decided)


def _toolchain_versions(languages: Iterable[str]) -> dict[str, str]:
    versions: dict[str, str] = {}
    for language in languages:
        try:
            versions[language] = find_toolchain(language).version
        except ToolchainMissingError:
            versions[language] = ""
    return versions


def write_tasks(folder: Path, tasks: Iterable[Task]) -> None:
    """Write tasks as `<benchmark>-<language>.jsonl` in MultiPL-E's format; the folder is made if need be."""
    files: dict[str, list[str]] = {}
    for task in tasks:
        files.setdefault(f"{task.benchmark}-{task.language}.jsonl", []).append(json.dumps(task.to_multipl_e()))
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in files.items():
        (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


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
    yield from tqdm(verdicts, total=total, unit="program", desc="judged", mininterval=pause)
