from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codelab.core.errors import InputError
from codelab.metrics import check_k, pass_at_k, pass_at_k_frame, status_counts
from codelab.metrics.intervals import clustered_error, score_interval

Build = Callable[..., pl.DataFrame]


@pytest.mark.parametrize(
    ("n", "c", "k", "value"),
    [
        (200, 10, 10, 0.408547866081), (200, 10, 100, 0.999228973937), (200, 1, 100, 0.5),
        (100, 3, 50, 0.878787878788), (10000, 5, 1000, 0.409575627137), (5, 2, 5, 1.0), (5, 0, 3, 0.0),
    ],
)  # fmt: skip
def test_reference_values(n: int, c: int, k: int, value: float) -> None:
    assert float(pass_at_k(n, c, k)) == pytest.approx(value, abs=1e-12)


def test_the_biased_estimator_differs() -> None:
    assert pytest.approx(0.394, abs=5e-4) == 1 - (1 - 1 / 200) ** 100
    assert float(pass_at_k(200, 1, 100)) == 0.5


def test_it_broadcasts_and_says_nothing_beyond_n() -> None:
    values = pass_at_k([[5], [10]], [1, 2, 5], 5)
    assert values.shape == (2, 3)
    np.testing.assert_allclose(values, [[1, 1, 1], [0.5, 1 - 56 / 252, 1 - 1 / 252]])
    assert math.isnan(float(pass_at_k(3, 3, 4)))
    assert math.isnan(float(pass_at_k(0, 0, 1)))
    assert pass_at_k(np.array([], dtype=int), [], 1).shape == (0,)
    for wrong in ((3, 4, 1), (3, -1, 1), (3, 1, 0)):
        with pytest.raises(InputError) as caught:
            pass_at_k(*wrong)
        n, c, k = wrong
        assert str(caught.value) == f"pass@k: n={n}, c={c}, k={k}. It takes 0 <= c <= n and k >= 1"


@given(st.integers(1, 9), st.data())
def test_it_is_the_share_of_all_choices_that_hold_a_pass(n: int, data: st.DataObject) -> None:
    c, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    choices = list(itertools.combinations([True] * c + [False] * (n - c), k))
    assert float(pass_at_k(n, c, k)) == pytest.approx(sum(map(any, choices)) / len(choices), abs=1e-12)


@given(st.integers(2, 400), st.data())
def test_it_grows_with_k_and_c_inside_its_bounds(n: int, data: st.DataObject) -> None:
    c, k = data.draw(st.integers(0, n - 1)), data.draw(st.integers(1, n - 1))
    here, more_c, more_k = pass_at_k(n, [c, c + 1, c], [k, k, k + 1])
    assert 0 <= here <= 1
    assert more_c >= here - 1e-12
    assert more_k >= here - 1e-12


def test_the_frame_scores_each_language_and_all(verdicts: Build) -> None:
    frame = pass_at_k_frame(
        verdicts([("m", "a", "rs", "pf"), ("m", "b", "rs", "ff"), ("m", "a", "lua", "pp"), ("m", "b", "lua", "pb")]),
        k=[1, 2],
    )
    assert frame.columns == [
        "model", "language", "k", "problems", "samples_min", "samples_max", "estimate", "standard_error", "low",
        "high", "short", "not_translatable", "toolchain_missing", "infrastructure_error",
    ]  # fmt: skip
    assert frame.select("model", "language", "k", "problems", "samples_min", "samples_max", "estimate").rows() == [
        ("m", "lua", 1, 2, 2, 2, 0.75), ("m", "lua", 2, 2, 2, 2, 1.0),
        ("m", "rs", 1, 2, 2, 2, 0.25), ("m", "rs", 2, 2, 2, 2, 0.5),
        ("m", "overall", 1, 4, 2, 2, 0.5), ("m", "overall", 2, 4, 2, 2, 0.75),
    ]  # fmt: skip
    errors = dict(frame.filter(pl.col("k") == 1).select("language", "standard_error").iter_rows())
    assert errors["lua"] == pytest.approx(np.std([1, 0.5], ddof=1) / math.sqrt(2))
    # One cluster a problem: sums of deviations are .5+.0 for a and 0-.5 for b.
    assert errors["overall"] == pytest.approx(math.sqrt((0.5**2 + 0.5**2) * 2) / 4)
    assert frame.filter(pl.col("low") > pl.col("estimate")).is_empty()


def test_what_is_not_counted_is_shown_and_never_zero(verdicts: Build) -> None:
    data = verdicts(
        [
            ("m", "a", "rs", "pi"), ("m", "b", "rs", "f"), ("m", "a", "lua", "t"), ("m", "b", "lua", "p"),
            ("", "c", "rs", "n"), ("", "c", "sh", "n"), ("o", "a", "rs", "p"),
        ]
    )  # fmt: skip
    frame = pass_at_k_frame(data)
    shown = frame.select(
        "model", "language", "problems", "samples_min", "estimate", "short",
        "not_translatable", "toolchain_missing", "infrastructure_error",
    ).rows()  # fmt: skip
    nan = float("nan")
    expected = [
        ("m", "lua", 2, 0, nan, 1, 0, 1, 0),
        ("m", "rs", 2, 1, 0.5, 0, 1, 0, 1),
        ("m", "sh", 0, 0, nan, 0, 1, 0, 0),
        ("m", "overall", 4, 0, nan, 1, 2, 1, 1),
        ("o", "rs", 1, 1, 1.0, 0, 1, 0, 0),
        ("o", "sh", 0, 0, nan, 0, 1, 0, 0),
        ("o", "overall", 1, 1, 1.0, 0, 2, 0, 0),
    ]
    assert [tuple(map(str, row)) for row in shown] == [tuple(map(str, row)) for row in expected]
    counts = status_counts(data, by=["language"])
    assert counts.select("language", "passed", "failed", "not_translatable", "toolchain_missing", "total").rows() == [
        ("lua", 1, 0, 0, 1, 2), ("rs", 2, 1, 1, 0, 5), ("sh", 0, 0, 1, 0, 1),
    ]  # fmt: skip
    assert status_counts(data)["not_translatable"].to_list() == [0, 1, 1, 1, 1]


def test_too_few_samples_give_no_number(verdicts: Build) -> None:
    data = verdicts([("m", "a", "rs", "ppp"), ("m", "b", "rs", "f")])
    row = pass_at_k_frame(data, k=[2], by=["model"]).row(0, named=True)
    assert math.isnan(row["estimate"])
    assert math.isnan(row["low"])
    assert (row["short"], row["problems"], row["samples_min"], row["samples_max"]) == (1, 2, 1, 3)
    check_k(data, [1, 3])
    with pytest.raises(InputError) as caught:
        check_k(data, [4])
    assert str(caught.value) == (
        "k: pass@4 needs 4 samples a task, there are 3. Ask for k of 3 or less, or generate 4 samples a task"
    )
    with pytest.raises(InputError, match=r"^k: pass@0 means nothing\. Ask for k of 1 or more$"):
        check_k(data, [0])
    with pytest.raises(InputError, match=r"there are 0\. Run evaluate first$"):
        check_k(data.clear(), [1])


def test_numbers_that_would_be_wrong_are_refused(verdicts: Build) -> None:
    data = verdicts([("m", "a", "rs", "p")])
    other = data.with_columns(settings=pl.lit("warm"))
    with pytest.raises(InputError) as caught:
        pass_at_k_frame(pl.concat([data, other]))
    assert str(caught.value) == (
        "settings: several would be mixed: 's', 'warm'. Filter the frame, or add 'settings' to by"
    )
    assert pass_at_k_frame(pl.concat([data, other]), by=["model", "settings"]).height == 2
    with pytest.raises(InputError, match=r"^rules: several would be mixed: 'codelab', 'multipl-e'"):
        pass_at_k_frame(pl.concat([data, data.with_columns(rules=pl.lit("multipl-e"))]))
    with pytest.raises(InputError) as caught:
        pass_at_k_frame(pl.concat([data, data]))
    assert str(caught.value) == "a sample occurs twice. Give the frame of Results.verdicts(), not of history()"
    with pytest.raises(InputError) as caught:
        pass_at_k_frame(data.drop("rules"))
    assert str(caught.value) == "rules: no such column. Give the frame of Results.verdicts()"
    with pytest.raises(InputError, match=r"^by: empty\. Name a column, such as model$"):
        pass_at_k_frame(data, by=[])


def test_an_empty_frame_has_no_rows_and_its_columns(verdicts: Build) -> None:
    data = verdicts([("m", "a", "rs", "p")])
    assert pass_at_k_frame(data.clear()).schema == pass_at_k_frame(data).schema
    assert pass_at_k_frame(data.clear().lazy()).is_empty()


def test_the_interval_is_wilsons_where_each_problem_has_one_sample() -> None:
    # statsmodels.stats.proportion.proportion_confint(81, 263, method="wilson") = (.2553, .3662)
    low, high = score_interval(81 / 263, math.sqrt(81 / 263 * 182 / 263 / 263), clusters=263, draws=263)
    assert (low, high) == (pytest.approx(0.2553, abs=5e-5), pytest.approx(0.3662, abs=5e-5))
    low, high = score_interval(1.0, 0.0, clusters=20, draws=200)
    assert (low, high) == (pytest.approx(20 / (20 + 1.959964**2)), 1.0)
    assert score_interval(0.0, 0.0, clusters=20, draws=20).high == pytest.approx(1 - low)
    # Nearly all at 1: no narrower than two draws a problem warrant.
    assert score_interval(0.999, 1e-4, clusters=20, draws=40).low == pytest.approx(0.9101, abs=1e-3)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_interval_holds_the_estimate(values: list[float]) -> None:
    array = np.array(values)
    error = clustered_error(array, np.arange(len(values)).astype(str))
    if len(values) > 1:
        assert error == pytest.approx(array.std(ddof=1) / math.sqrt(len(values)), abs=1e-12)
    mean = min(1.0, float(array.mean()))
    low, high = score_interval(mean, error, clusters=len(values), draws=len(values))
    assert 0 <= low <= mean <= high <= 1
