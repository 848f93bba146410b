"""One function that loads a benchmark from wherever it is."""

from __future__ import annotations

from pathlib import Path

from codelab.benchmarks import hub
from codelab.benchmarks.benchmark import Benchmark
from codelab.benchmarks.entries import Opened, Request, open_files, open_rows
from codelab.benchmarks.formats import FORMATS
from codelab.benchmarks.rows import read_rows
from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.translate.parse import Parsed

__all__ = ["load"]


def load(
    source: str | Path,
    *,
    format: str = "auto",  # noqa: A002
    name: str | None = None,
    limit: int | None = None,
    skip_unknown_asserts: bool = False,
) -> Benchmark:
    """Load a benchmark.

    `source` is `primer` (built in), a `.jsonl`, `.jsonl.gz` or `.json` file, a Python file or a folder of
    them, or `hf:<data set or folder>[:config][:split]`. `format` is one of `auto` (by the columns),
    `human-eval`, `mbpp`, `evalplus`, `multipl-e`, `multipl-e-source` and `python`. At most `limit` problems
    or tasks are loaded, the first ones. What cannot be read is left out and listed in the benchmark's
    `issues`; with `skip_unknown_asserts` only the asserts that cannot be read are, and are listed too.

    Raises InputError when there is no such source or format, MissingExtraError for `hf:` without `datasets`.
    """
    if format not in FORMATS:
        raise InputError(f"unknown format {format!r}", field="format", remedy=f"Use one of: {', '.join(FORMATS)}")
    return _collect(_open(str(source), Request(format, name, skip_unknown_asserts)), limit)


def _open(source: str, request: Request) -> Opened:
    if source.startswith(hub.PREFIX):
        stem = source.removeprefix(hub.PREFIX).partition(":")[0].rstrip("/").rpartition("/")[2]
        return open_rows(hub.read_rows(source), file=source, stem=stem, request=request)
    path = content("translators") / "primer" if source == "primer" else Path(source)
    if not path.exists():
        remedy = "Give a file, a folder, `primer`, or `hf:<data set>`"
        raise InputError("no such file or folder", file=source, remedy=remedy)
    if path.is_dir() or path.suffix == ".py":
        return open_files(path, request=request)
    stem = path.name.removesuffix(".gz").removesuffix(".jsonl").removesuffix(".json")
    return open_rows(read_rows(path), file=source, stem=stem, request=request)


def _collect(opened: Opened, limit: int | None) -> Benchmark:
    found: dict[tuple[str, str], Problem | Task] = {}
    lines: dict[tuple[str, str], int | None] = {}
    issues: list[InputError] = []
    for entry in opened.entries:
        if limit is not None and len(found) >= limit:
            break
        read = entry.read()
        if isinstance(read, InputError):
            issues.append(read)
            continue
        item = read.problem if isinstance(read, Parsed) else read
        key = item.name, item.language if isinstance(item, Task) else ""
        if key in found:
            message = f"the name {item.name} is taken by line {lines[key]} already"
            issues.append(InputError(message, file=entry.file, line=entry.line, remedy="Rename or delete one of them"))
            continue
        found[key], lines[key] = item, entry.line
        issues += read.skipped if isinstance(read, Parsed) else ()
    problems = tuple(item for item in found.values() if isinstance(item, Problem))
    tasks = tuple(item for item in found.values() if isinstance(item, Task))
    return Benchmark(opened.name, problems, tasks, tuple(issues), opened.wording)
