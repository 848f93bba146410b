"""Tables for reading: scores and what went wrong."""

# great-tables is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from codelab.core.verdict import Status
from codelab.show._answerers import with_answerer

if TYPE_CHECKING:
    from collections.abc import Iterable

    import great_tables as gt
    import polars as pl

__all__ = ["failure_table", "score_table", "toolchain_table"]

_NOT_COUNTED = [str(status) for status in Status if not status.counted]


def score_table(scores: pl.DataFrame) -> gt.GT:
    """Pass@k with its interval, one row a language and model, and every row that is not counted.

    `scores` is `Run.scores(...)`. A score that cannot be given (fewer than k samples) is `unknown`.
    """
    import great_tables as gt
    import polars as pl

    shown = [name for name in ("short", *_NOT_COUNTED) if scores[name].sum()]
    data = with_answerer(scores).select(
        "model",
        "language",
        pl.format("pass@{}", "k").alias("score"),
        pl.Series("estimate", [_percent(value) for value in scores["estimate"]], dtype=pl.String),
        pl.Series("95% interval", [_interval(*ends) for ends in scores.select("low", "high").iter_rows()], pl.String),
        "problems",
        pl.col("samples_max").alias("samples a problem"),
        *shown,
    )
    return (
        gt.GT(data, rowname_col="language", groupname_col="model")
        .cols_label_with(fn=lambda name: str(name).replace("_", " "))
        .cols_align("right", columns=["estimate", "95% interval", "problems", "samples a problem"])
        .tab_style(gt.style.text(weight="bold"), gt.loc.body(rows=pl.col("language") == "overall"))
    )


def _percent(value: float) -> str:
    return "unknown" if isnan(value) else f"{value:.1%}"


def _interval(low: float, high: float) -> str:
    return "unknown" if isnan(low) or isnan(high) else f"{low:.1%} – {high:.1%}"  # noqa: RUF001 - an en dash


def failure_table(failures: pl.DataFrame, *, most: int = 20) -> gt.GT:
    """Samples that did not pass, with the one line that says why; the first `most` of them.

    `failures` is `Run.failures(...)`: columns language, name, model, index, status and message, and
    settings and rules where they are to be told apart.
    """
    import great_tables as gt
    import polars as pl

    candidates = [name for name in ("model", "settings", "rules", "index") if name in failures.columns]
    several = [name for name in candidates if failures[name].n_unique() > 1]
    data = failures.head(most).select(
        "language", "name", *several, "status", pl.col("message").fill_null("").str.slice(0, 160)
    )
    left = len(failures) - len(data)
    note = f"{left} more {'is' if left == 1 else 'are'} not shown." if left else "All of them are shown."
    return (
        gt.GT(data)
        .tab_header(title=_title(len(failures)))
        .tab_source_note(note if len(failures) else "There is nothing to show.")
        .tab_style(gt.style.text(font="monospace", size="small"), gt.loc.body(columns="message"))
        .cols_align("left")
    )


def _title(failures: int) -> str:
    match failures:
        case 0:
            return "No sample failed"
        case 1:
            return "1 sample did not pass"
        case _:
            return f"{failures} samples did not pass"


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
            "what to do": report.reason,
        }
        for report in reports
    ]
    data = pl.DataFrame(rows, schema=["language", "toolchain", "works", "isolation", "what to do"])
    data = data if any(row["what to do"] for row in rows) else data.drop("what to do")
    broken = gt.loc.body(columns="works", rows=pl.col("works") == "no")
    return gt.GT(data).tab_style(gt.style.text(color="#D55E00", weight="bold"), broken).cols_align("left")
