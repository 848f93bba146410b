"""Tables for reading: scores and what went wrong."""

# great-tables is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codelab.core.verdict import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    import great_tables as gt
    import polars as pl

__all__ = ["failure_table", "score_table", "toolchain_table"]

_NOT_COUNTED = [str(status) for status in Status if not status.counted]


def score_table(scores: pl.DataFrame) -> gt.GT:
    """Pass@k with its interval, one row a language and model, and every row that is not counted.

    `scores` is `metrics.pass_at_k_frame(...)`.
    """
    import great_tables as gt
    import polars as pl

    shown = [name for name in _NOT_COUNTED if scores[name].sum()]
    k = pl.format("pass@{}", "k").alias("score")
    data = scores.select("model", "language", k, "estimate", "low", "high", "problems", "samples_max", "short", *shown)
    data = data if data["short"].sum() else data.drop("short")
    return (
        gt.GT(data, rowname_col="language", groupname_col="model")
        .fmt_percent(["estimate", "low", "high"], decimals=1)
        .cols_merge(["low", "high"], pattern="{0} – {1}")  # noqa: RUF001 - an en dash between two numbers
        .cols_label_with(fn=lambda name: str(name).replace("_", " "))
        .cols_label(low="95% interval", samples_max="samples a problem")
        .cols_align("right", columns=["estimate", "low", "problems", "samples_max"])
        .tab_style(gt.style.text(weight="bold"), gt.loc.body(rows=pl.col("language") == "overall"))
        .sub_missing(missing_text="none")
    )


def failure_table(failures: pl.DataFrame, *, most: int = 20) -> gt.GT:
    """Samples that did not pass, with the one line that says why; the first `most` of them.

    `failures` has the columns language, name, model, index, status, failure_class and message.
    """
    import great_tables as gt
    import polars as pl

    several = [name for name in ("model", "index") if failures[name].n_unique() > 1]
    data = failures.head(most).select(
        "language", "name", *several, "status", pl.col("message").fill_null("").str.slice(0, 160)
    )
    left = len(failures) - len(data)
    note = f"{left} more are not shown." if left else "All of them are shown."
    return (
        gt.GT(data)
        .tab_header(title=f"{len(failures)} samples did not pass")
        .tab_source_note(note)
        .tab_style(gt.style.text(font="monospace", size="small"), gt.loc.body(columns="message"))
        .cols_align("left")
    )


def toolchain_table(reports: Iterable[Any]) -> gt.GT:
    """The languages that run here, with toolchain and isolation level, and what to do about the others.

    `reports` is what `codelab.doctor()` returns.
    """
    import great_tables as gt
    import polars as pl

    rows = [
        {
            "language": report.title,
            "toolchain": report.version or "missing",
            "works": "yes" if report.healthy else "no",
            "isolation": report.isolation or "none",
            "what to do": "" if report.healthy else f"{report.reason} {report.install}".strip(),
        }
        for report in reports
    ]
    data = pl.DataFrame(rows)
    data = data if any(row["what to do"] for row in rows) else data.drop("what to do")
    broken = gt.loc.body(columns="works", rows=pl.col("works") == "no")
    return gt.GT(data).tab_style(gt.style.text(color="#D55E00", weight="bold"), broken).cols_align("left")
