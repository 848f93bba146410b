"""A process' journal: what it has finished and not yet put in the tables, safe from kill -9.

A row is one line, written by one system call before anything else happens to it: whatever was
written survives the death of the process (not of the machine). The writer holds a lock on its
journal; a journal that can be locked is a dead process' and is recovered.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from codelab.core.errors import ResultsError
from codelab.results.rows import TABLES, TableName

__all__ = ["Journal", "Leftover", "folder_lock", "leftovers"]


@contextmanager
def folder_lock(folder: Path) -> Generator[None]:
    """Hold the folder's lock: one process at a time commits, recovers, makes or removes a journal."""
    handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


class Journal:
    """The journal of a live process. Make and remove it under the folder's lock."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.file = file
        self.size = 0
        self._handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o666)
        fcntl.flock(self._handle, fcntl.LOCK_EX)

    def write(self, table: TableName, row: Mapping[str, Any]) -> None:
        """Add a row; raises ResultsError when the disk takes less than the whole line."""
        text = json.dumps({"table": table, "row": row}, separators=(",", ":"), default=datetime.isoformat)
        line = f"{text}\n".encode()
        try:
            written = os.write(self._handle, line)
        except OSError as error:
            raise ResultsError(f"{self.file}: cannot be written ({error.strerror}). Free some space") from error
        if written < len(line):
            os.ftruncate(self._handle, self.size)
            raise ResultsError(f"{self.file}: cannot be written (the disk is full). Free some space")
        self.size += written

    def clear(self) -> None:
        """Forget the rows: they are in the tables now."""
        os.ftruncate(self._handle, 0)
        self.size = 0

    def release(self) -> None:
        """Give up the lock; rows that are not in the tables will be recovered by whoever opens next."""
        os.close(self._handle)

    def remove(self) -> None:
        """Remove the file and give up the lock."""
        self.file.unlink(missing_ok=True)
        self.release()


@dataclass(slots=True)
class Leftover:
    """The journal of a dead process: its whole rows by table, and the numbers of damaged lines."""

    file: Path
    rows: dict[TableName, list[dict[str, Any]]] = field(
        default_factory=lambda: cast("dict[TableName, list[dict[str, Any]]]", {name: [] for name in TABLES})
    )
    damaged: list[int] = field(default_factory=list[int])

    def keep(self, why: str) -> ResultsError:
        """Put the journal aside as `*.damaged`, and the error that says so."""
        kept = self.file.with_suffix(".damaged")
        self.file.rename(kept)
        lines = f"lines {', '.join(map(str, self.damaged))} are damaged, " if self.damaged else ""
        return ResultsError(f"{kept}: {lines}{why}. Mend it, name it *.jsonl again and open the folder")


def leftovers(folder: Path) -> Iterator[Leftover]:
    """The journals of dead processes, each locked while it is dealt with."""
    for file in sorted(folder.glob("*.jsonl")):
        handle = os.open(file, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        else:
            yield _read(file)
        finally:
            os.close(handle)


def _read(file: Path) -> Leftover:
    found = Leftover(file)
    lines = file.read_bytes().split(b"\n")
    # What follows the last newline is nothing, or a line that death cut short: its row was never finished.
    for number, line in enumerate(lines[:-1], 1):
        try:
            data = json.loads(line)
            name, row = data["table"], data["row"]
            dated = TABLES[name].dated
            row[dated] = datetime.fromisoformat(row[dated])
            found.rows[name].append(row)
        except (ValueError, KeyError, TypeError):
            found.damaged.append(number)
    return found
