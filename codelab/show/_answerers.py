"""Who answered, in one column: the model, and what else tells apart the rows of a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

__all__ = ["with_answerer"]

_BESIDES = ("benchmark", "rules", "settings")


def with_answerer(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame, its model followed by benchmark, rules and settings where it has those columns."""
    import polars as pl

    parts = [name for name in ("model", *_BESIDES) if name in frame.columns]
    return frame.with_columns(pl.concat_str(parts, separator=", ").alias("model"))
