"""MultiPL-E's published JSONL: tasks that are already translated."""

from __future__ import annotations

from codelab.benchmarks.rows import Options, Row
from codelab.core.task import Task

__all__ = ["COLUMNS", "read"]

COLUMNS = frozenset({"name", "language", "prompt", "tests", "stop_tokens"})


def read(row: Row, options: Options) -> Task:
    """A task from a row; `Task.to_multipl_e` gives the row back."""
    return Task.from_multipl_e(row.values, benchmark=options.benchmark)
