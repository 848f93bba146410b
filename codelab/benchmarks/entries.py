"""The rows of a data file, or the files of a folder, made ready to be read one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from codelab.benchmarks import multipl_e_source, typed_python
from codelab.benchmarks.formats import ROW_FORMATS, RowFormat, benchmark_name, detect, unknown_format
from codelab.benchmarks.rows import Options, Row
from codelab.core.errors import InputError
from codelab.core.task import Task, Wording
from codelab.translate.parse import Parsed

__all__ = ["Entry", "Opened", "Request", "open_files", "open_rows"]


class Request(NamedTuple):
    """What `load` was asked for."""

    format: str = "auto"
    name: str | None = None
    skip_unknown_asserts: bool = False

    def options(self, default: str) -> Options:
        """The options for a format's `read`, with a name for the benchmark if none was asked for."""
        return Options(self.name or default, self.skip_unknown_asserts)


class Entry(NamedTuple):
    """A row or file that is still to be read: gives a problem, a task, or the error that says where and why not."""

    file: str
    line: int | None
    read: Callable[[], Parsed | Task | InputError]


class Opened(NamedTuple):
    """A benchmark of which nothing is read yet."""

    name: str
    entries: Iterable[Entry]
    wording: Wording


def open_rows(rows: Iterator[Row | InputError], *, file: str, stem: str, request: Request) -> Opened:
    """The rows of a file as entries; the first row whose format is known decides for all."""
    if request.format not in ("auto", *ROW_FORMATS):
        remedy = f"Use one of: {', '.join(ROW_FORMATS)}"
        raise InputError(f"{request.format} is not a format of rows", file=file, remedy=remedy)
    seen: list[Row | InputError] = []
    for row in rows:
        seen.append(row)
        known = isinstance(row, Row) and (detect(row) if request.format == "auto" else request.format)
        if isinstance(row, Row) and known:
            options = request.options(benchmark_name(row, known, stem))
            entries = (_row_entry(file, item, ROW_FORMATS[known], options) for item in chain(seen, rows))
            return Opened(options.benchmark, entries, "published")
    raise unknown_format(seen, file)


def _row_entry(file: str, row: Row | InputError, form: RowFormat, options: Options) -> Entry:
    if isinstance(row, InputError):
        return Entry(file, row.line, lambda: row)
    return Entry(row.file, row.line, partial(_located, lambda: form.read(row, options), row.located))


def open_files(path: Path, *, request: Request) -> Opened:
    """The Python files of a folder, or one file, as entries, ordered by the numbers in their names."""
    if request.format not in ("auto", "python", "multipl-e-source"):
        raise InputError(f"{request.format} is not a format of Python files", file=path, remedy="Name a .jsonl file")
    files = sorted(path.glob("[!_]*.py"), key=_order) if path.is_dir() else [path]
    if not files:
        raise InputError("no Python files in the folder", file=path, remedy="Name a .jsonl file, or another folder")
    texts = [_text(file) for file in files]
    published = any(isinstance(text, str) and multipl_e_source.TESTS_MARK in text for text in texts)
    options = request.options(path.stem)
    if request.format == "multipl-e-source" or (published and request.format == "auto"):
        read, wording = multipl_e_source.read_file, "published"
    else:
        read, wording = typed_python.read_file, "clean"
    entries = [_file_entry(*item, read, options) for item in zip(files, texts, strict=True)]
    return Opened(options.benchmark, entries, wording)


def _order(path: Path) -> tuple[int, str]:
    number = next((part for part in path.stem.split("_")[1:2] if part.isdigit()), "-1")
    return int(number), path.name


def _text(path: Path) -> str | InputError:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return InputError(f"cannot be read: {error}", file=path, remedy="Save the file as UTF-8")


def _file_entry(
    path: Path, text: str | InputError, read: Callable[[Path, str, Options], Parsed], options: Options
) -> Entry:
    if isinstance(text, InputError):
        return Entry(str(path), None, lambda: text)
    locate = partial(InputError.located, file=path)
    return Entry(str(path), None, partial(_located, lambda: read(path, text, options), locate))


def _located(
    read: Callable[[], Parsed | Task], locate: Callable[[InputError], InputError]
) -> Parsed | Task | InputError:
    try:
        found = read()
    except InputError as error:
        return locate(error)
    return found._replace(skipped=tuple(map(locate, found.skipped))) if isinstance(found, Parsed) else found
