"""Charts are valid, can be made pictures of, and have a colour for everything."""

from __future__ import annotations

import struct
from typing import Any

import polars as pl
import pytest

from codelab.core import Status
from codelab.core.errors import InputError
from codelab.metrics import pass_at_k_frame, status_counts
from codelab.show import score_chart, status_chart
from codelab.show.charts import STATUS_COLOURS


def picture(chart: Any) -> tuple[int, int]:
    """Width and height of the chart as vl-convert draws it; to_dict validates it against Vega-Lite's schema."""
    import vl_convert

    png = vl_convert.vegalite_to_png(chart.to_dict(), scale=1)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    assert len(png) > 500
    return width, height


def rows(chart: Any) -> list[dict[str, Any]]:
    """The data of all of a chart."""
    return [row for data in chart.to_dict()["datasets"].values() for row in data]


def two_models(verdicts: Any) -> pl.DataFrame:
    return verdicts([
        ("a", "one", "lua", "pf"), ("a", "one", "py", "pp"), ("b", "one", "js", "pt"), ("b", "one", "py", "fi"),
        ("", "two", "py", "n"),
    ])  # fmt: skip


def test_every_status_has_a_colour_of_its_own() -> None:
    assert set(STATUS_COLOURS) == set(Status)
    assert list(STATUS_COLOURS) == list(Status)
    assert len(set(STATUS_COLOURS.values())) == len(Status)


def test_statuses_of_one_model(verdicts: Any) -> None:
    counts = status_counts(verdicts([("a", "one", "py", "ppf"), ("a", "one", "lua", "t")]))
    chart = status_chart(counts)
    assert chart.to_dict()["title"] == "What became of the samples of a"
    found = {(row["language"], row["status"], row["samples"]) for row in rows(chart)}
    assert found == {("py", "passed", 2), ("py", "failed", 1), ("lua", "toolchain_missing", 1)}
    colour = chart.to_dict()["layer"][0]["encoding"]["color"]["scale"]
    assert colour == {
        "domain": ["passed", "failed", "toolchain_missing"],
        "range": [STATUS_COLOURS[Status(name)] for name in ("passed", "failed", "toolchain_missing")],
    }
    width, height = picture(chart)
    assert width > 500
    assert height > 60


def test_statuses_of_several_models_have_a_panel_each(verdicts: Any) -> None:
    counts = status_counts(two_models(verdicts))
    chart = status_chart(counts)
    assert chart.to_dict()["facet"]["row"]["field"] == "model"
    assert {row["model"] for row in rows(chart)} == {"a", "b"}
    assert sum(row["samples"] for row in rows(chart)) == counts["total"].sum()
    assert picture(chart)[1] > picture(status_chart(counts.filter(model="a")))[1]


def test_scores_have_their_intervals(verdicts: Any) -> None:
    scores = pass_at_k_frame(two_models(verdicts))
    chart = score_chart(scores)
    drawn = {(row["model"], row["language"]): row["estimate"] for row in rows(chart)}
    # js of b has one counted sample; where none is counted there would be no point.
    assert drawn[("a", "lua")] == 0.5
    assert drawn.keys() == {(row["model"], row["language"]) for row in scores.iter_rows(named=True)}
    encoding = chart.to_dict()["layer"][0]["encoding"]
    assert encoding["y"]["sort"] == ["lua", "py", "js", "overall"]
    assert encoding["x"]["scale"]["domain"] == [0, 1]
    assert picture(chart)[0] > 500


def test_a_score_that_cannot_be_given_is_not_drawn(verdicts: Any) -> None:
    scores = pass_at_k_frame(verdicts([("a", "one", "py", "p"), ("a", "one", "js", "t")]))
    chart = score_chart(scores)
    assert [(row["language"], row["estimate"]) for row in rows(chart)] == [("py", 1.0)]
    assert "NaN" not in chart.to_json()
    picture(chart)


def test_a_chart_is_of_one_k(verdicts: Any) -> None:
    scores = pass_at_k_frame(verdicts([("a", "one", "py", "pp")]), k=[1, 2])
    with pytest.raises(InputError) as caught:
        score_chart(scores)
    assert str(caught.value) == "k: several are in the frame. Ask scores() for one, such as k=[1]"
    assert score_chart(scores.filter(k=2)).to_dict()["title"] == "pass@2 by language"


def test_settings_are_told_apart(verdicts: Any) -> None:
    frame = pl.concat([
        verdicts([("a", "one", "py", "p")]), verdicts([("a", "one", "py", "f")], settings="t"),
    ])  # fmt: skip
    by = ("model", "settings", "language")
    assert {row["model"] for row in rows(status_chart(status_counts(frame, by=by)))} == {"a, s", "a, t"}
    assert {row["model"] for row in rows(score_chart(pass_at_k_frame(frame, by=by)))} == {"a, s", "a, t"}


def test_nothing_to_draw_is_an_empty_chart(verdicts: Any) -> None:
    frame = verdicts([("a", "one", "py", "p")])
    status, score = status_chart(status_counts(frame).clear()), score_chart(pass_at_k_frame(frame).clear())
    assert status.to_dict()["title"] == "What became of the samples"
    picture(status)
    picture(score)
