"""Answers that are already there: stored completions as JSONL, Parquet or MultiPL-E's files."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from codelab.core.errors import InputError, UnknownLanguageError
from codelab.core.multipl_e import multipl_e_files, read_multipl_e
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey
from codelab.core.task import Task
from codelab.languages.spec import read_spec
from codelab.models.base import settings_hash

__all__ = ["Replay", "Stored"]

_REMEDY = "A row has completion, task (benchmark/name/language) or name and language, and perhaps index and model"


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored completion and the line it is from: `task` is a task's id, or its `name/language` in any benchmark."""

    task: str
    completion: str
    index: int
    model: str
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    line: int | None = None


class Replay:
    """Answers with stored completions; it satisfies `Model`.

    `path` is a JSONL or Parquet file with the columns task, or name and language; completion; and
    perhaps index (counted in the file's order when absent) and model; or MultiPL-E's files of
    completions or results (`.json`, `.json.gz`, `.results.json`, `.results.json.gz`), one or a
    folder of them, whose temperature, top_p and max_tokens become settings. The seed changes
    nothing. A wrong line or file is one of `issues`, the rest is read; InputError is raised when
    nothing can be read. Completions that `generate` has no use for are issues, too.
    """

    def __init__(self, path: str | Path, *, name: str | None = None, settings: Mapping[str, Any] | None = None) -> None:
        """Read the file; `name` is the model of rows that name none (the file's stem if None)."""
        self._path = Path(path)
        self._name = name or self._path.name.split(".")[0]
        self._settings = dict(settings or {})
        self._issues: list[InputError] = []
        self._unused: list[InputError] = []
        self._stored: dict[str, list[Stored]] = {}
        seen: set[tuple[str, str, str, int]] = set()
        for one in _read(self._path, self._name, self._issues):
            key = (one.task, one.model, settings_hash(one.settings), one.index)
            if key in seen:
                message = f"{one.task} has several completions of index {one.index} by {one.model}"
                remedy = "Number them, or leave index out"
                self._issues.append(InputError(message, file=path, line=one.line, field="index", remedy=remedy))
                continue
            seen.add(key)
            self._stored.setdefault(one.task, []).append(one)
        if not self._stored:
            raise self._issues[0] if self._issues else InputError("no completions", file=path, remedy=_REMEDY)

    @property
    def name(self) -> str:
        """The model's name, for rows that do not say theirs."""
        return self._name

    @property
    def settings(self) -> Mapping[str, Any]:
        """The settings given; those that a file records are added to them."""
        return self._settings

    @property
    def issues(self) -> tuple[InputError, ...]:
        """One error for each line or file that could not be read, and what the last `generate` left out."""
        return (*self._issues, *self._unused)

    def generate(
        self, tasks: Sequence[Task], *, samples: int, seed: int, done: Container[SampleKey] = frozenset()
    ) -> Iterator[Sample]:
        """Yield the stored samples of index 0 .. `samples` - 1 of each task, leaving out `done`.

        Raises InputError when none of the stored completions is for any of the tasks. Completions of
        other tasks (but for languages that no task is in) and of a higher index become `issues`.
        """
        del seed
        found = [(task, self._answers(task)) for task in tasks]
        if tasks and not any(answers for _, answers in found):
            held = ", ".join(list(self._stored)[:3])
            remedy = f"The file has {held}; the tasks are {', '.join(task.id for task in tasks[:3])}"
            raise InputError("no completion is for any of the tasks", file=self._path, remedy=remedy)
        self._unused = [*self._of_other_tasks(tasks), *self._beyond(samples, found)]
        for task, answers in found:
            for one in answers:
                settings = settings_hash(self._settings | dict(one.settings))
                key = SampleKey(task.id, one.model, settings, one.index)
                if one.index < samples and key not in done:
                    yield Sample(*key, raw=one.completion, completion=one.completion)

    def _answers(self, task: Task) -> list[Stored]:
        return self._stored.get(self._key(task), [])

    def _key(self, task: Task) -> str:
        return task.id if task.id in self._stored else f"{task.name}/{task.language}"

    def _of_other_tasks(self, tasks: Sequence[Task]) -> Iterator[InputError]:
        used = {self._key(task) for task in tasks}
        chosen = {task.language for task in tasks}
        # Completions in a language that was not asked for are left out on purpose, a language of no such name is not.
        others = [
            key
            for key in self._stored
            if key not in used and ((language := key.rpartition("/")[2]) in chosen or not _is_language(language))
        ]
        if others:
            count = sum(len(self._stored[key]) for key in others)
            named = ", ".join(others[:3]) + (f" and {len(others) - 3} more" if len(others) > 3 else "")
            message = f"{_completions(count)} for tasks that are not evaluated: {named}"
            yield InputError(message, file=self._path, remedy="`codelab translate` says which tasks there are and why")

    def _beyond(self, samples: int, found: Sequence[tuple[Task, list[Stored]]]) -> Iterator[InputError]:
        beyond = [one.index for _, answers in found for one in answers if one.index >= samples]
        if beyond:
            message = f"{_completions(len(beyond))} of an index of {samples} or more"
            remedy = f"Ask for {max(beyond) + 1} samples to judge all"
            yield InputError(message, file=self._path, field="index", remedy=remedy)


def _is_language(name: str) -> bool:
    try:
        read_spec(name)
    except UnknownLanguageError:
        return False
    return True


def _completions(count: int) -> str:
    return "1 completion is" if count == 1 else f"{count} completions are"


def _read(path: Path, name: str, issues: list[InputError]) -> Iterator[Stored]:
    if path.suffix == ".parquet":
        yield from _rows(_parquet(path), path, name, issues)
    elif path.is_dir() or path.name.endswith((".json", ".json.gz")):
        yield from _multipl_e(path, name, issues)
    else:
        yield from _rows(_jsonl(path, issues), path, name, issues)


def _multipl_e(path: Path, name: str, issues: list[InputError]) -> Iterator[Stored]:
    for file in multipl_e_files(path):
        try:
            found = read_multipl_e(file)
        except InputError as error:
            issues.append(error)
            continue
        task = f"{found.data['name']}/{found.data['language']}"
        for index, completion in enumerate(found.completions):
            yield Stored(task, completion, index, name, found.parameters)


def _jsonl(path: Path, issues: list[InputError]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputError(
            f"cannot be read ({error.strerror})", file=path, remedy="Name a file of completions"
        ) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except ValueError as error:
            issues.append(InputError(f"no JSON ({error})", file=path, line=number, remedy="Mend or remove the line"))
            continue
        if isinstance(data, dict):
            yield number, cast("dict[str, Any]", data)
        else:
            message = f"expected an object, got {type(data).__name__}"
            issues.append(InputError(message, file=path, line=number, remedy=_REMEDY))


def _parquet(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import polars as pl

    try:
        frame = pl.read_parquet(path)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise InputError(f"cannot be read ({error})", file=path, remedy="Name a Parquet file of completions") from error
    yield from enumerate(frame.iter_rows(named=True), 1)


def _rows(
    rows: Iterator[tuple[int, Mapping[str, Any]]], path: Path, name: str, issues: list[InputError]
) -> Iterator[Stored]:
    counts: dict[tuple[str, str], int] = {}
    for number, row in rows:
        try:
            task, completion = _task(row), _text(row, "completion")
            model = _text(row, "model") if row.get("model") is not None else name
            index = _index(row, default=counts.get((task, model), 0))
        except InputError as error:
            error.line = number
            issues.append(error.located(file=path))
            continue
        counts[task, model] = counts.get((task, model), 0) + 1
        yield Stored(task, completion, index, model, line=number)


def _index(row: Mapping[str, Any], *, default: int) -> int:
    index = row.get("index")
    if index is None:
        return default
    if not isinstance(index, int) or isinstance(index, bool) or index < 0:
        raise InputError(f"expected a number from 0, got {index!r}", field="index", remedy=_REMEDY)
    return index


def _task(row: Mapping[str, Any]) -> str:
    if row.get("task") is not None:
        return _text(row, "task")
    return f"{_text(row, 'name')}/{_text(row, 'language')}"


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        what = "missing" if value is None else f"expected text, got {type(value).__name__}"
        raise InputError(what, field=name, remedy=_REMEDY)
    return value
