"""What every metric does with a frame of verdicts: check it, and tell what counts from what is only shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codelab.core.errors import InputError
from codelab.core.verdict import COUNTED, Status

if TYPE_CHECKING:
    import polars as pl

__all__ = ["KEY", "PROBLEM", "UNCOUNTED", "attempts", "checked", "counted", "grouped_statuses", "uncounted_rows"]

KEY = ("task", "model", "settings", "index")
PROBLEM = ("benchmark", "name", "language")
UNCOUNTED = tuple(str(status) for status in Status if not status.counted)


def checked(verdicts: pl.LazyFrame | pl.DataFrame, *, by: Sequence[str]) -> pl.DataFrame:
    """The columns that metrics read. Raises InputError when they would give a wrong number.

    That is: `by` is empty, a column is missing, a key occurs twice, or samples of several settings or rules
    would be mixed because neither is in `by`.
    """
    import polars as pl

    if not by:
        raise InputError("empty", field="by", remedy="Name a column, such as model")
    frame = verdicts.lazy()
    found = frame.collect_schema().names()
    wanted = list(dict.fromkeys([*KEY, *PROBLEM, "rules", "status", *by]))
    for name in wanted:
        if name not in found:
            raise InputError("no such column", field=name, remedy="Give the frame of Results.verdicts()")
    data = frame.select(wanted).collect()
    answered = data.filter(pl.col("status") != str(Status.NOT_TRANSLATABLE))
    if answered.select(*KEY, "rules").is_duplicated().any():
        raise InputError("a sample occurs twice", remedy="Give the frame of Results.verdicts(), not of history()")
    for name in ("settings", "rules"):
        _one_each(answered, name, [column for column in by if column not in PROBLEM])
    return data


def _one_each(answered: pl.DataFrame, name: str, groups: list[str]) -> None:
    import polars as pl

    if name in groups or answered.is_empty():
        return
    grouped = answered.group_by(groups) if groups else answered.group_by(pl.lit(0))
    values = grouped.agg(pl.col(name).unique().sort()).filter(pl.col(name).list.len() > 1)
    if not values.is_empty():
        listed = ", ".join(map(repr, values[name][0]))
        remedy = f"Filter the frame, or add {name!r} to by"
        raise InputError(f"several would be mixed: {listed}", field=name, remedy=remedy)


def attempts(data: pl.DataFrame) -> pl.DataFrame:
    """The rows of samples: all but refusals, which belong to no model."""
    import polars as pl

    return data.filter(pl.col("status") != str(Status.NOT_TRANSLATABLE))


def counted() -> pl.Expr:
    """Whether a row counts for or against a model."""
    import polars as pl

    return pl.col("status").is_in([str(status) for status in COUNTED])


def status_columns(statuses: Sequence[str]) -> list[pl.Expr]:
    """One count for each status, named after it."""
    import polars as pl

    return [(pl.col("status") == status).sum().cast(pl.Int64).alias(status) for status in statuses]


def refusals(data: pl.DataFrame, *, by: Sequence[str]) -> pl.DataFrame:
    """Refusals in each group of `by`: those of a language are each model's of that language.

    Columns: `by` and not_translatable. A language that is refused altogether has its row, too.
    """
    import polars as pl

    refused = data.filter(pl.col("status") == str(Status.NOT_TRANSLATABLE))
    shared = [name for name in by if name in (*PROBLEM, "task")]
    own = [name for name in by if name not in shared]
    count = pl.len().cast(pl.Int64).alias(str(Status.NOT_TRANSLATABLE))
    totals = refused.group_by(shared).agg(count) if shared else refused.select(count)
    if own:
        totals = attempts(data).select(own).unique().join(totals, how="cross")
    return totals.select(*by, str(Status.NOT_TRANSLATABLE))


def grouped_statuses(data: pl.DataFrame, statuses: Sequence[str], *, by: Sequence[str]) -> pl.DataFrame:
    """Rows of each status in each group of `by`, refusals attributed as `refusals` says; no nulls."""
    import polars as pl

    tried = [status for status in statuses if status != str(Status.NOT_TRANSLATABLE)]
    counts = attempts(data).group_by(by).agg(status_columns(tried))
    joined = counts.join(refusals(data, by=by), on=list(by), how="full", coalesce=True, nulls_equal=True)
    return joined.select(*by, pl.col(list(statuses)).fill_null(0)).sort(by)


def uncounted_rows(data: pl.DataFrame, *, by: Sequence[str]) -> pl.DataFrame:
    """The rows that are not counted, in each group of `by`: one column for each of `UNCOUNTED`."""
    return grouped_statuses(data, UNCOUNTED, by=by)
