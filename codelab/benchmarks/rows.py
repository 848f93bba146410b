"""Rows of JSON, JSONL and gzipped JSONL files, each knowing where it stands."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TextIO, TypeVar, cast

from codelab.core.errors import InputError

__all__ = ["Options", "Row", "read_rows"]


T = TypeVar("T")


class Options(NamedTuple):
    """What every format's `read` is told: the benchmark's name and what to do with unknown asserts."""

    benchmark: str
    skip_unknown_asserts: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its values by column, and its file and line (`line` counts rows where there are no lines)."""

    values: Mapping[str, Any]
    file: str
    line: int

    def text(self, column: str) -> str:
        """The text in a column; raises InputError where it is missing or no text."""
        value = self.values.get(column)
        if not isinstance(value, str):
            raise self.error(f"expected text, got {_shown(value)}", field=column)
        return value

    def items(self, column: str, kind: type[T]) -> list[T]:
        """The list in a column, each item of that type; raises InputError where it is missing or something else."""
        value = self.values.get(column)
        if not isinstance(value, list):
            raise self.error(f"expected a list, got {_shown(value)}", field=column)
        items = cast("list[Any]", value)
        for item in items:
            if not isinstance(item, kind):
                raise self.error(f"expected a list of {kind.__name__}, got {_shown(item)} in it", field=column)
        return items

    def error(self, message: str, *, field: str | None = None, remedy: str | None = None) -> InputError:
        """An error at this row."""
        return InputError(message, file=self.file, line=self.line, field=field, remedy=remedy)

    def located(self, error: InputError) -> InputError:
        """The error as one of this row: a line within a text of the row becomes part of the field."""
        if error.file is not None:
            return error
        field = error.field if error.line is None else f"{error.field or 'source'} line {error.line}"
        return type(error)(error.message, file=self.file, line=self.line, field=field, remedy=error.remedy)


def _shown(value: Any) -> str:
    return "nothing" if value is None else type(value).__name__


def read_rows(path: Path) -> Iterator[Row | InputError]:
    """The rows of a `.jsonl`, `.jsonl.gz` or `.json` file; a line that is no JSON object is an error of its own."""
    try:
        with _opened(path) as stream:
            if path.name.removesuffix(".gz").endswith(".json") and stream.read(1) == "[":
                stream.seek(0)
                yield from _array(stream, path)
            else:
                stream.seek(0)
                yield from _lines(stream, path)
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", file=path, remedy="Download the file again") from error


def _opened(path: Path) -> TextIO:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _array(stream: TextIO, path: Path) -> Iterator[Row | InputError]:
    try:
        items = json.load(stream)
    except ValueError as error:
        raise InputError(f"not JSON: {error}", file=path, remedy="Repair the file") from error
    for number, item in enumerate(items, start=1):
        yield _row(item, path, number)


def _lines(stream: TextIO, path: Path) -> Iterator[Row | InputError]:
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except (ValueError, RecursionError) as error:
            message = f"not JSON: {getattr(error, 'msg', error)}"
            yield InputError(message, file=path, line=number, remedy="Repair or delete the line")
            continue
        yield _row(item, path, number)


def _row(item: Any, path: Path, number: int) -> Row | InputError:
    if not isinstance(item, dict):
        return InputError(f"expected a JSON object, got {type(item).__name__}", file=path, line=number)
    return Row(cast("dict[str, Any]", item), str(path), number)
