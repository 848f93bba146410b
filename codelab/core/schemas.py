"""Columns: how tasks, samples and verdicts are written as rows and as Polars frames."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from codelab.core.errors import InputError, SchemaError
from codelab.core.sample import Sample
from codelab.core.verdict import Status, Verdict

if TYPE_CHECKING:
    import polars as pl

__all__ = [
    "Column", "ProgramKey", "SampleKey", "TaskId", "check_row", "columns", "from_row", "polars_schema", "to_frame",
    "to_row", "verdict_from_row",
]  # fmt: skip

Kind = Literal["string", "integer", "float", "boolean", "strings", "time"]
Record = TypeVar("Record")

_KINDS: dict[Any, Kind] = {
    str: "string", int: "integer", float: "float", bool: "boolean",
    tuple[str, ...]: "strings", datetime: "time",
}  # fmt: skip
_ACCEPTED: dict[Kind, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "float": (float, int), "boolean": (bool,),
    "strings": (tuple, list), "time": (datetime,),
}  # fmt: skip
_INT64 = 1 << 63


class SampleKey(NamedTuple):
    """What identifies a sample; `settings` is a `settings_hash`."""

    task: str
    model: str
    settings: str
    index: int  # pyright: ignore[reportIncompatibleMethodOverride]  # hides tuple.index, which a key has no use for

    @classmethod
    def of(cls, sample: Sample) -> SampleKey:
        """The key of a sample."""
        return cls(sample.task, sample.model, sample.settings, sample.index)


class ProgramKey(NamedTuple):
    """A sample's key and the hash of the program that judged it: what a verdict is reused for."""

    task: str
    model: str
    settings: str
    index: int  # pyright: ignore[reportIncompatibleMethodOverride]
    program: str


class TaskId(NamedTuple):
    """The parts of a `Task.id`."""

    benchmark: str
    name: str
    language: str

    @classmethod
    def parse(cls, text: str) -> TaskId:
        """Split `benchmark/name/language` at its first and last slash; raises InputError."""
        benchmark, _, rest = text.partition("/")
        name, _, language = rest.rpartition("/")
        if not (benchmark and name and language):
            remedy = "A task is named benchmark/name/language, such as primer/clamp/rs"
            raise InputError(f"wrong task {text!r}", field="task", remedy=remedy)
        return cls(benchmark, name, language)


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what its values are, and whether a value may be absent."""

    name: str
    kind: Kind
    nullable: bool = False

    def convert(self, value: Any, *, place: str) -> Any:
        """The value as it is stored; raises SchemaError naming the place, the column and both types."""
        if value is None and self.nullable:
            return None
        if not _fits(value, self.kind):
            raise SchemaError(f"{place}: column {self.name!r}: expected {self._expected}, got {_said(value)}")
        return self._stored(value, place)

    def _stored(self, value: Any, place: str) -> Any:
        match self.kind:
            case "string":
                return _storable(str(value))
            case "integer":
                return self._integer(value, place)
            case "float":
                return float(value)
            case "strings":
                item = Column(self.name, "string")
                return [item.convert(part, place=place) for part in value]
            case "time" if value.tzinfo is None:
                raise SchemaError(f"{place}: column {self.name!r}: expected time with a time zone, got one without")
            case _:
                return value

    def _integer(self, value: Any, place: str) -> int:
        if not -_INT64 <= value < _INT64:
            raise SchemaError(f"{place}: column {self.name!r}: expected integer of 64 bits, got {value}")
        return int(value)

    @property
    def _expected(self) -> str:
        return f"{self.kind} or nothing" if self.nullable else self.kind


@cache
def columns(record: type) -> tuple[Column, ...]:
    """The columns of a record class, one for each field, in the fields' order."""
    hints = get_type_hints(record)
    return tuple(_column(field.name, hints[field.name]) for field in dataclasses.fields(record))


def polars_schema(described: Iterable[Column]) -> pl.Schema:
    """The Polars schema of columns; times are microseconds in UTC."""
    import polars as pl

    types: dict[Kind, Any] = {
        "string": pl.String, "integer": pl.Int64, "float": pl.Float64, "boolean": pl.Boolean,
        "strings": pl.List(pl.String), "time": pl.Datetime("us", "UTC"),
    }  # fmt: skip
    return pl.Schema({column.name: types[column.kind] for column in described})


def check_row(row: Mapping[str, Any], described: Iterable[Column], *, place: str) -> dict[str, Any]:
    """The row in the columns' order, every value storable; raises SchemaError naming the column."""
    described = tuple(described)
    names = [column.name for column in described]
    for name in row:
        if name not in names:
            raise SchemaError(f"{place}: column {name!r}: expected none of that name, got {_said(row[name])}")
    for column in described:
        if column.name not in row:
            raise SchemaError(f"{place}: column {column.name!r}: expected {column.kind}, got no such column")
    return {column.name: column.convert(row[column.name], place=place) for column in described}


def to_row(record: Any) -> dict[str, Any]:
    """A task, sample or verdict as a row of plain values; raises SchemaError naming the column."""
    described = columns(record.__class__)
    row = {column.name: getattr(record, column.name) for column in described}
    return check_row(row, described, place=record.__class__.__name__)


def from_row(record: type[Record], row: Mapping[str, Any]) -> Record:
    """The task, sample or verdict of a row, whose other columns are ignored; raises SchemaError."""
    described = columns(record)
    own = {column.name: row[column.name] for column in described if column.name in row}
    values = check_row(own, described, place=record.__name__)
    lists = {column.name: tuple(values[column.name]) for column in described if column.kind == "strings"}
    return record(**(values | lists))


def verdict_from_row(row: Mapping[str, Any]) -> Verdict:
    """The verdict of a row, its status as a `Status`; raises SchemaError for an unknown status."""
    verdict = from_row(Verdict, row)
    if verdict.status not in list(Status):
        raise SchemaError(f"Verdict: column 'status': expected one of {', '.join(Status)}, got {verdict.status!r}")
    return dataclasses.replace(verdict, status=Status(verdict.status))


def to_frame(records: Iterable[Any], record: type) -> pl.DataFrame:
    """A frame of records of one class: one row for each, one column for each field."""
    import polars as pl

    return pl.DataFrame([to_row(one) for one in records], schema=polars_schema(columns(record)))


def _column(name: str, hint: Any) -> Column:
    members = get_args(hint) if get_origin(hint) is UnionType or NoneType in get_args(hint) else (hint,)
    present = [member for member in members if member is not NoneType]
    return Column(name, _kind(present[0]), nullable=NoneType in members)


def _kind(hint: Any) -> Kind:
    if get_origin(hint) is Literal or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        return "string"
    return _KINDS[hint]


def _fits(value: object, kind: Kind) -> bool:
    # True is an int to Python and no number to us.
    return isinstance(value, _ACCEPTED[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _said(value: Any) -> str:
    return "nothing" if value is None else type(value).__name__


def _storable(text: str) -> str:
    """Text that UTF-8 can hold: half a surrogate pair, as models and programs write them, becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
