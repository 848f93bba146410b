"""Rows of the two tables: their columns, their keys, and when one row stands for another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from codelab.core.sample import Sample
from codelab.core.schemas import Column, ProgramKey, SampleKey, TaskId, check_row, columns, to_row, verdict_from_row
from codelab.core.task import Refusal
from codelab.core.verdict import Status, Verdict

__all__ = [
    "KEY", "RETRIED", "TABLES", "Judged", "Standing", "Table", "TableName", "key_digest", "program_hash",
    "sample_row", "standing", "verdict_row",
]  # fmt: skip

TableName = Literal["samples", "verdicts"]

KEY = ("task", "model", "settings", "index")
"""The columns that identify a sample."""

RETRIED = frozenset({Status.TOOLCHAIN_MISSING, Status.INFRASTRUCTURE_ERROR})
"""Statuses that say nothing about the program and may change when it is tried again."""

_TASK = (Column("benchmark", "string"), Column("name", "string"), Column("language", "string"))
_KEY = (Column("task", "string"), Column("model", "string"), Column("settings", "string"), Column("index", "integer"))
_JUDGED = (*_KEY, Column("program", "string"), *_TASK)


@dataclass(frozen=True, slots=True)
class Table:
    """A table and the columns that tell its rows apart.

    Of the rows with the same `current` columns the last by `dated` is current; `same` says whether
    one holds the same answer, or judges the same program, as another.
    """

    name: TableName
    columns: tuple[Column, ...]
    current: tuple[str, ...]
    same: tuple[str, ...]
    dated: str

    @property
    def identity(self) -> list[str]:
        """The columns that decide whether a row repeats another."""
        status = ["status"] if self.name == "verdicts" else []
        return [*self.current, *self.same, self.dated, *status]


TABLES: dict[TableName, Table] = {
    "samples": Table(
        "samples",
        (*_TASK, *columns(Sample), Column("recorded_at", "time"), Column("session", "string")),
        current=KEY,
        same=("raw", "completion"),
        dated="recorded_at",
    ),
    "verdicts": Table(
        "verdicts",
        (*_JUDGED, *columns(Verdict), Column("started_at", "time"), Column("session", "string")),
        current=(*KEY, "rules"),
        same=("program",),
        dated="started_at",
    ),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with what it is about: the sample's key, the program's hash and when it started (UTC).

    A refusal is judged too: status `not_translatable`, no model, no settings, no program, index 0.
    """

    key: SampleKey
    program: str
    verdict: Verdict
    started_at: datetime

    @classmethod
    def of(cls, sample: Sample, verdict: Verdict, *, program: str, started_at: datetime | None = None) -> Judged:
        """The verdict on a sample; `program` is a `program_hash`, the start is now when not given."""
        return cls(SampleKey.of(sample), program, verdict, started_at or datetime.now(UTC))

    @classmethod
    def refused(cls, refusal: Refusal) -> Judged:
        """A refusal to translate, which is shown and never counted."""
        task = f"{refusal.benchmark}/{refusal.name}/{refusal.language}"
        verdict = Verdict(Status.NOT_TRANSLATABLE, stage="translate", message=refusal.reason)
        return cls(SampleKey(task, "", "", 0), "", verdict, datetime.now(UTC))

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Judged:
        """The verdict of a row of `verdicts`; raises SchemaError naming a column that does not fit."""
        key = SampleKey(row["task"], row["model"], row["settings"], row["index"])
        return cls(key, row["program"], verdict_from_row(row), row["started_at"])

    @property
    def program_key(self) -> ProgramKey:
        """What the verdict is reused for."""
        return ProgramKey(*self.key, self.program)


def program_hash(text: str, *, language: str, rules: str, limits: Mapping[str, Any]) -> str:
    """The SHA-256 of all that decides a verdict: a change of any of them means judging again.

    `limits` are `dataclasses.asdict(spec.limits)` or whatever else was in force.
    """
    decided = {"language": language, "limits": dict(limits), "program": text, "rules": rules}
    written = json.dumps(decided, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(written.encode()).hexdigest()


def sample_row(sample: Sample, *, session: str) -> dict[str, Any]:
    """A row of `samples`; raises SchemaError, and InputError for a task that is no task id."""
    row = TaskId.parse(sample.task)._asdict() | to_row(sample)
    row |= {"recorded_at": datetime.now(UTC), "session": session}
    return check_row(row, TABLES["samples"].columns, place="samples")


def verdict_row(judged: Judged, *, session: str) -> dict[str, Any]:
    """A row of `verdicts`; raises SchemaError, and InputError for a task that is no task id."""
    row = judged.key._asdict() | {"program": judged.program} | TaskId.parse(judged.key.task)._asdict()
    row |= to_row(judged.verdict) | {"started_at": judged.started_at, "session": session}
    return check_row(row, TABLES["verdicts"].columns, place="verdicts")


class Standing(NamedTuple):
    """What a later row of the same key is held against: its digest, its date, and whether it is final."""

    digest: bytes
    date: int
    settled: bool

    def repeated_by(self, later: Standing) -> bool:
        """Whether a later row adds nothing: the same program (or text), decided, or the very same row."""
        return self.digest == later.digest and (self.settled or self.date == later.date)


def standing(table: Table, row: Mapping[str, Any]) -> Standing:
    """The standing of a row, from the columns of `table.identity`."""
    date = int(row[table.dated].timestamp() * 1_000_000)
    return Standing(_digest(row, table.same), date, row.get("status") not in RETRIED)


def key_digest(table: Table, row: Mapping[str, Any]) -> bytes:
    """A digest of the columns of which one row is current."""
    return _digest(row, table.current)


def _digest(row: Mapping[str, Any], names: tuple[str, ...]) -> bytes:
    return hashlib.blake2b(repr([row[name] for name in names]).encode(), digest_size=16).digest()
