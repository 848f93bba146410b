"""How many rows have which status: the first table to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codelab.core.verdict import Status
from codelab.metrics._frames import checked, grouped_statuses

if TYPE_CHECKING:
    import polars as pl

__all__ = ["status_counts"]


def status_counts(verdicts: pl.LazyFrame | pl.DataFrame, *, by: Sequence[str] = ("model", "language")) -> pl.DataFrame:
    """Rows of each status in each group of `by`.

    Returns one row for each group, in order, with the columns of `by`, one for each `Status` in its
    order (integers, 0 where there is none) and total. Refusals have no model: those of a language
    are shown with each model. Raises InputError as `pass_at_k_frame` does.
    """
    import polars as pl

    statuses = [str(status) for status in Status]
    frame = grouped_statuses(checked(verdicts, by=by), statuses, by=by)
    return frame.with_columns(pl.sum_horizontal(statuses).alias("total"))
