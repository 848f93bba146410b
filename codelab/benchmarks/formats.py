"""The formats of rows, and which of them a row is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from codelab.benchmarks import evalplus, human_eval, mbpp, multipl_e, multipl_e_source
from codelab.benchmarks.rows import Options, Row
from codelab.core.errors import InputError
from codelab.core.task import Task
from codelab.translate.parse import Parsed

__all__ = ["FORMATS", "ROW_FORMATS", "RowFormat", "benchmark_name", "detect", "unknown_format"]


class RowFormat(NamedTuple):
    """The columns that a format's rows have at least, and what makes a problem or task of a row."""

    columns: frozenset[str]
    read: Callable[[Row, Options], Parsed | Task]


ROW_FORMATS = {
    # The first whose columns are all there is meant: EvalPlus' rows may have human-eval's columns too.
    "evalplus": RowFormat(evalplus.COLUMNS, evalplus.read),
    "human-eval": RowFormat(human_eval.COLUMNS, human_eval.read),
    "mbpp": RowFormat(mbpp.COLUMNS, mbpp.read),
    "multipl-e": RowFormat(multipl_e.COLUMNS, multipl_e.read),
    "multipl-e-source": RowFormat(multipl_e_source.COLUMNS, multipl_e_source.read),
}
FORMATS = ("auto", *ROW_FORMATS, "python")
"""The names that `load` takes as a format; `python` is a file or folder of typed Python files."""


def detect(row: Row) -> str | None:
    """The name of the format whose columns the row has."""
    return next((name for name, form in ROW_FORMATS.items() if form.columns <= row.values.keys()), None)


def unknown_format(seen: Sequence[Row | InputError], file: str) -> InputError:
    """Why no row of a file could be read: no rows, only torn ones, or columns that belong to no format."""
    rows = [row for row in seen if isinstance(row, Row)]
    if not rows:
        torn = [row for row in seen if isinstance(row, InputError)]
        return torn[0] if torn else InputError("no rows", file=file, remedy="Download the file again")
    known = "; ".join(f"{name} ({', '.join(sorted(form.columns))})" for name, form in ROW_FORMATS.items())
    columns = ", ".join(rows[0].values) or "none"
    return InputError(f"unknown format: the columns are {columns}", file=file, remedy=f"Known formats: {known}")


def benchmark_name(row: Row, format_: str, stem: str) -> str:
    """`humaneval` and `mbpp` wherever their problems come from, but not with EvalPlus' tests; else the file's."""
    first = str(row.values.get("name") or row.values.get("task_id"))
    if format_ == "mbpp":
        return "mbpp"
    if format_ == "evalplus":
        return stem
    return {"HumanEval": "humaneval", "mbpp": "mbpp"}.get(first.replace("/", "_").partition("_")[0], stem)
