"""One Delta table: made, appended to, read and compacted; commits are tried again on conflict."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import polars as pl
from deltalake import CommitProperties, DeltaTable
from deltalake.exceptions import CommitFailedError, DeltaError

from codelab.core.errors import ResultsError, SchemaError
from codelab.core.schemas import check_row, polars_schema
from codelab.results.rows import Standing, Table, key_digest, standing

__all__ = ["Store"]

_TRIES = 20


class Store:
    """A table of a results folder. Writing calls are made under the folder's lock.

    The lock makes commits of one file system take turns; the retries are for file systems whose
    locks do not reach other machines.
    """

    def __init__(self, folder: Path, table: Table) -> None:
        self.table = table
        self.path = folder / table.name
        self.schema = polars_schema(table.columns)
        self._latest: dict[bytes, Standing] = {}
        self._read: set[str] = set()

    @property
    def exists(self) -> bool:
        """Whether the table was made."""
        return any((self.path / "_delta_log").glob("0*.json"))

    def create(self) -> None:
        """Make the table if there is none."""
        if not self.exists:
            pl.DataFrame(schema=self.schema).write_delta(self.path, mode="ignore")

    def check(self) -> None:
        """Raise SchemaError naming the first column that is missing, of another type, or not ours."""
        found = pl.scan_delta(self._table()).collect_schema()
        for name, expected in self.schema.items():
            if found.get(name) != expected:
                self._refuse(name, str(found.get(name, "no such column")), str(expected))
        for name in found:
            if name not in self.schema:
                self._refuse(name, str(found[name]), "no such column")

    def _refuse(self, name: str, found: str, expected: str) -> None:
        raise SchemaError(f"{self.path}: column {name!r}: expected {expected}, found {found}")

    def scan(self) -> pl.LazyFrame:
        """All rows that were committed until now."""
        files = self._files()
        return pl.scan_parquet(files, schema=self.schema, glob=False) if files else pl.LazyFrame(schema=self.schema)

    def _files(self) -> list[str]:
        # pl.scan_delta cannot read a folder with a blank in its name (Polars issue 20944): deltalake gives
        # its files as addresses (%20). Our tables have no partitions and no deletion vectors.
        return sorted(unquote(file) for file in self._table().file_uris())

    def _table(self) -> DeltaTable:
        try:
            return DeltaTable(self.path)
        except (DeltaError, OSError) as error:
            raise ResultsError(f"{self.path}: no Delta table that can be read ({error})") from error

    def current(self) -> pl.LazyFrame:
        """One row for each key: the last one where a program, or a sample, was changed and redone."""
        key, scan = list(self.table.current), self.scan()
        repeated = scan.group_by(key).len().filter(pl.col("len") > 1).drop("len").collect()
        if repeated.is_empty():
            return scan
        once = scan.join(repeated.lazy(), on=key, how="anti")
        several = scan.join(repeated.lazy(), on=key, how="semi").sort(self.table.dated)
        return pl.concat([once, several.unique(subset=key, keep="last", maintain_order=True)])

    def append(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Commit the rows that say anything new and return how many; raises SchemaError naming a column."""
        checked = [check_row(row, self.table.columns, place=str(self.path)) for row in rows]
        self._catch_up()
        fresh = [row for row in checked if self._is_new(row)]
        if fresh:
            try:
                self._commit(pl.DataFrame(fresh, schema=self.schema))
            except BaseException:
                self._latest, self._read = {}, set()  # they know rows that are not in the table
                raise
        return len(fresh)

    def _is_new(self, row: Mapping[str, Any]) -> bool:
        key, now = key_digest(self.table, row), standing(self.table, row)
        before = self._latest.get(key)
        if before is not None and before.repeated_by(now):
            return False
        if before is None or now.date >= before.date:
            self._latest[key] = now
        return True

    def _catch_up(self) -> None:
        # Only files that were never read: a long run would otherwise read its whole table at every batch.
        files = set(self._files())
        new = sorted(files - self._read)
        if new:
            for row in pl.scan_parquet(new, glob=False).select(self.table.identity).collect().iter_rows(named=True):
                self._is_new(row)
        self._read = files

    def _commit(self, frame: pl.DataFrame) -> None:
        options = {"commit_properties": CommitProperties(max_commit_retries=_TRIES)}
        for attempt in range(_TRIES):
            try:
                frame.write_delta(self.path, mode="append", delta_write_options=options)
            except CommitFailedError as error:
                if attempt + 1 == _TRIES:
                    message = f"{self.path}: {_TRIES} commits failed ({error}). Is another program writing the table?"
                    raise ResultsError(message) from error
                # Writers that collided once do so again when they wait equally long.
                time.sleep(random.uniform(0, 0.05 * (attempt + 1)))  # noqa: S311
            except (DeltaError, OSError) as error:
                raise ResultsError(f"{self.path}: cannot be written ({error})") from error
            else:
                return

    def compact(self, *, keep_hours: int) -> None:
        """Merge small files; those replaced more than `keep_hours` ago are deleted."""
        table = self._table()
        table.optimize.compact()
        table.create_checkpoint()
        table.vacuum(retention_hours=keep_hours, enforce_retention_duration=False, dry_run=False)
