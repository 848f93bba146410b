"""Pictures of verdicts and scores, readable without colour vision."""

# altair is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

from typing import TYPE_CHECKING

from codelab.core.errors import InputError
from codelab.core.verdict import Status
from codelab.metrics.passk import OVERALL
from codelab.show._answerers import with_answerer

if TYPE_CHECKING:
    import altair as alt
    import polars as pl

__all__ = ["STATUS_COLOURS", "score_chart", "status_chart"]

# Okabe and Ito's palette (2008) for what counts, greys for what does not.
STATUS_COLOURS: dict[str, str] = {
    Status.PASSED: "#009E73",
    Status.FAILED: "#D55E00",
    Status.BUILD_ERROR: "#CC79A7",
    Status.RUNTIME_ERROR: "#E69F00",
    Status.TIMEOUT: "#56B4E9",
    Status.OUT_OF_MEMORY: "#0072B2",
    Status.OUTPUT_LIMIT: "#000000",
    Status.EARLY_EXIT: "#F0E442",
    Status.NOT_TRANSLATABLE: "#E0E0E0",
    Status.TOOLCHAIN_MISSING: "#BDBDBD",
    Status.INFRASTRUCTURE_ERROR: "#8C8C8C",
}
"""The colour of each status, the same in every chart."""

_WIDTH = 520


def status_chart(counts: pl.DataFrame) -> alt.TopLevelMixin:
    """Bars of samples by status, one a language, a panel a model where there are several.

    `counts` is `Run.counts(...)`: columns model, language and one for each status.
    """
    import altair as alt
    import polars as pl

    counts = with_answerer(counts)
    models = counts["model"].unique(maintain_order=True).to_list()
    order = [str(status) for status in STATUS_COLOURS]
    present = [status for status in order if counts[status].sum()]
    long = counts.unpivot(present, index=["model", "language"], variable_name="status", value_name="samples")
    ranks = pl.DataFrame({"status": order, "rank": range(len(order))}, schema_overrides={"rank": pl.Int64})
    data = long.filter(pl.col("samples") > 0).join(ranks, on="status", how="left")
    bars = alt.Chart(data).encode(
        x=alt.X("samples:Q", title="samples", axis=alt.Axis(tickMinStep=1)),
        y=alt.Y("language:N", title=None),
        order=alt.Order("rank:Q"),
        tooltip=["model:N", "language:N", "status:N", "samples:Q"],
    )
    colours = alt.Scale(domain=present, range=[STATUS_COLOURS[status] for status in present])
    coloured = bars.mark_bar(stroke="white", strokeWidth=0.5).encode(
        color=alt.Color("status:N", scale=colours, sort=present, title="status")
    )
    chart = alt.layer(coloured).properties(width=_WIDTH, height=alt.Step(26))
    if len(models) < 2:
        return chart.properties(title=" of ".join(["What became of the samples", *models]))
    return chart.facet(row=alt.Row("model:N", title=None), title="What became of the samples")


def score_chart(scores: pl.DataFrame) -> alt.TopLevelMixin:
    """Estimates with their 95% intervals, one row a language, the overall row last.

    `scores` is `Run.scores(...)` for one k: columns model, language, k, estimate, low, high, problems. A score
    that cannot be given has no point. Raises InputError for several k.
    """
    import altair as alt
    import polars as pl

    if scores["k"].n_unique() > 1:
        raise InputError("several are in the frame", field="k", remedy="Ask scores() for one, such as k=[1]")
    numbers = ["estimate", "low", "high"]
    # Only what is drawn: a NaN in another column would be no JSON.
    drawn = with_answerer(scores).select("model", "language", *numbers, "problems")
    data = drawn.filter(pl.col("estimate").is_not_nan())
    # In order of the frame, but the overall row last: not every model need have every language.
    languages = sorted(scores["language"].unique(maintain_order=True), key=lambda name: name == OVERALL)
    k = scores["k"][0] if len(scores) else 1
    base = alt.Chart(data).encode(
        y=alt.Y("language:N", sort=languages, title=None),
        yOffset=alt.YOffset("model:N"),
        color=alt.Color("model:N", scale=alt.Scale(range=["#0072B2", "#D55E00", "#009E73", "#CC79A7"]), title="model"),
        tooltip=["model:N", "language:N", *(alt.Tooltip(f"{name}:Q", format=".3f") for name in numbers), "problems:Q"],
    )
    scale = alt.Scale(domain=[0, 1])
    spread = base.mark_rule(strokeWidth=2).encode(
        x=alt.X("low:Q", scale=scale, title=f"pass@{k}, 95% interval"), x2="high:Q"
    )
    points = base.mark_point(filled=True, size=70, opacity=1).encode(x=alt.X("estimate:Q", scale=scale))
    return alt.layer(spread, points).properties(width=_WIDTH, height=alt.Step(26), title=f"pass@{k} by language")
