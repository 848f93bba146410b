"""A results folder: what was answered, what became of it, and where both come from."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from codelab.core.errors import ResultsError, SchemaError
from codelab.core.sample import Sample
from codelab.core.schemas import ProgramKey, SampleKey
from codelab.core.task import Refusal
from codelab.results._journal import Journal, folder_lock, leftovers
from codelab.results._version import check_version, has_version, write_version
from codelab.results.provenance import Session, read_sessions, start_session, write_session
from codelab.results.rows import KEY, RETRIED, TABLES, Judged, TableName, sample_row, verdict_row

if TYPE_CHECKING:
    import polars as pl

    from codelab.results._delta import Store

__all__ = ["Results"]

_BATCH_ROWS = 1000
_BATCH_BYTES = 16 << 20
_BATCH_SECONDS = 2.0


class Results:
    """The results folder of a run, shared by any number of processes.

    `samples/` and `verdicts/` are Delta tables; `journal/` holds what live processes have not yet
    committed, `sessions/` the provenance. A row is safe from kill -9 when an `append_` call has
    taken it, and visible to other processes after the writer's next append once 2 seconds, 1000
    rows or 16 MiB have gathered, or after `flush` or `close`. Threads may share an instance;
    a process opens its own. The folder is on a file system that has locks (not an object store).
    """

    def __init__(
        self,
        folder: str | Path,
        *,
        toolchains: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> None:
        """Open the folder, made if need be, and recover what killed processes left.

        `toolchains` (versions by tool) and `parameters` (seeds, settings, limits) are recorded
        with what this instance writes. Raises SchemaError when the folder was written by a newer
        codelab or its columns do not fit, ResultsError when it cannot be read or written.
        """
        from codelab.results._delta import Store

        self.folder = Path(folder)
        self._process = os.getpid()
        self._lock = threading.RLock()
        self._stores: dict[TableName, Store] = {name: Store(self.folder, TABLES[name]) for name in TABLES}
        self._waiting: dict[TableName, list[dict[str, Any]]] = {name: [] for name in TABLES}
        self._since = 0.0
        self._journal: Journal | None = None
        self._session: Session | None = None
        self._described = dict(toolchains or {}), dict(parameters or {})
        self._issues: list[ResultsError] = []
        self._prepare()

    @classmethod
    def open(
        cls,
        folder: str | Path,
        *,
        create: bool = True,
        toolchains: Mapping[str, str] | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> Results:
        """As `Results(folder)`; with `create=False` a folder without results raises ResultsError."""
        if not create and not has_version(Path(folder)):
            raise ResultsError(f"{folder}: no results there. Run codelab evaluate first, or name another folder")
        return cls(folder, toolchains=toolchains, parameters=parameters)

    @property
    def issues(self) -> tuple[ResultsError, ...]:
        """What could not be recovered from damaged journals, which are kept as `*.damaged`."""
        return tuple(self._issues)

    @property
    def session(self) -> str:
        """The name of this instance's session, written with its first row."""
        if self._session is None:
            toolchains, parameters = self._described
            self._session = start_session(toolchains=toolchains, parameters=parameters)
        return self._session.session

    def append_samples(self, samples: Iterable[Sample]) -> None:
        """Record samples as they come; a key whose text is already there is not repeated."""
        for sample in samples:
            self._record("samples", lambda sample=sample: sample_row(sample, session=self.session))

    def append_verdicts(self, judged: Iterable[Judged]) -> None:
        """Record verdicts as they come; a verdict on the same program under the same key is not repeated."""
        for one in judged:
            self._record("verdicts", lambda one=one: verdict_row(one, session=self.session))

    def append_refusals(self, refusals: Iterable[Refusal]) -> None:
        """Record why problems are not put in a language, as verdicts of status `not_translatable`."""
        self.append_verdicts(Judged.refused(refusal) for refusal in refusals)

    def samples(self) -> pl.LazyFrame:
        """One row for each (task, model, settings, index), in no order: the last one recorded.

        Columns: benchmark, name, language, the fields of `Sample`, recorded_at (UTC), session.
        """
        self.flush()
        return self._stores["samples"].current()

    def verdicts(self) -> pl.LazyFrame:
        """One row for each (task, model, settings, index, rules), in no order: the last one started.

        Columns: task, model, settings, index, program, benchmark, name, language, the fields of
        `Verdict`, started_at (UTC), session.
        """
        self.flush()
        return self._stores["verdicts"].current()

    def history(self, table: TableName = "verdicts") -> pl.LazyFrame:
        """Every row, also those that a changed program or a second attempt has replaced."""
        self.flush()
        return self._stores[table].scan()

    def sampled(self) -> frozenset[SampleKey]:
        """The keys that have a sample: what a model need not generate again."""
        frame = self.samples().select(KEY).collect()
        return frozenset(SampleKey(*row) for row in frame.iter_rows())

    def done(self) -> frozenset[ProgramKey]:
        """The keys, with their program's hash, of `verdicts`: what need not be judged again.

        `toolchain_missing` and `infrastructure_error` are not done: they are tried again.
        """
        import polars as pl

        settled = self.verdicts().filter(~pl.col("status").is_in([str(status) for status in RETRIED]))
        frame = settled.select(*KEY, "program").unique().collect()
        return frozenset(ProgramKey(*row) for row in frame.iter_rows())

    def provenance(self) -> tuple[Session, ...]:
        """The sessions that wrote results, oldest first."""
        return read_sessions(self.folder / "sessions")

    def compact(self, *, keep_hours: int = 1) -> None:
        """Merge the tables' small files. Files out of use for `keep_hours` are deleted: readers may hold them."""
        self.flush()
        with self._lock, folder_lock(self.folder):
            for store in self._stores.values():
                store.compact(keep_hours=keep_hours)

    def flush(self) -> None:
        """Put what is waiting in the tables."""
        with self._lock:
            if self._journal is None or not any(self._waiting.values()):
                return
            self._own_process()
            with folder_lock(self.folder):
                self._commit(self._waiting)
                self._journal.clear()
            self._waiting = {name: [] for name in TABLES}

    def close(self) -> None:
        """Flush and give up the journal; the instance can still read, and a later append opens a new one."""
        with self._lock:
            self.flush()
            if self._journal is not None:
                self._finalizer.detach()
                with folder_lock(self.folder):
                    self._journal.remove()
                self._journal = self._session = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _record(self, table: TableName, make: Callable[[], dict[str, Any]]) -> None:
        with self._lock:
            self._own_process()
            row = make()
            self._open_journal().write(table, row)
            if not any(self._waiting.values()):
                self._since = time.monotonic()
            self._waiting[table].append(row)
            if self._due():
                self.flush()

    def _due(self) -> bool:
        size = 0 if self._journal is None else self._journal.size
        rows = sum(map(len, self._waiting.values()))
        return rows >= _BATCH_ROWS or size >= _BATCH_BYTES or time.monotonic() - self._since >= _BATCH_SECONDS

    def _own_process(self) -> None:
        if os.getpid() != self._process:
            raise ResultsError(f"{self.folder}: was opened by another process. Open it in the process that writes")

    def _open_journal(self) -> Journal:
        if self._journal is None:
            name = self.session
            if self._session is not None:
                write_session(self.folder / "sessions", self._session)
            # Under the lock: between its making and its locking, a journal looks like a dead process'.
            with folder_lock(self.folder):
                self._journal = Journal(self.folder / "journal" / f"{name}.jsonl")
            self._finalizer = weakref.finalize(self, self._journal.release)
        return self._journal

    def _commit(self, rows: Mapping[TableName, list[dict[str, Any]]]) -> None:
        for name, waiting in rows.items():
            if waiting:
                self._stores[name].append(waiting)

    def _prepare(self) -> None:
        check_version(self.folder)
        if "%" in str(self.folder.absolute()):
            raise ResultsError(f"{self.folder}: deltalake cannot write to a path with '%'. Choose another folder")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ResultsError(f"{self.folder}: cannot be made ({error.strerror})") from error
        if os.access(self.folder, os.W_OK):
            with folder_lock(self.folder):
                self._make()
                self._check_columns()
                self._recover()
        else:
            self._check_columns()

    def _make(self) -> None:
        for store in self._stores.values():
            store.create()
        write_version(self.folder)

    def _check_columns(self) -> None:
        for store in self._stores.values():
            store.check()

    def _recover(self) -> None:
        for left in leftovers(self.folder / "journal"):
            try:
                self._commit(left.rows)
            except SchemaError as error:
                self._issues.append(left.keep(str(error)))
            else:
                if left.damaged:
                    self._issues.append(left.keep("the other lines were recovered"))
                else:
                    left.file.unlink()
