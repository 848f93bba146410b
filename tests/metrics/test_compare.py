from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import polars as pl
import pytest
from scipy import stats

from codelab.core.errors import InputError
from codelab.metrics import compare_models, mcnemar

Build = Callable[..., pl.DataFrame]


@pytest.mark.parametrize(("left", "right", "value"), [(5, 0, 0.0625), (10, 2, 0.038574), (25, 15, 0.15386), (0, 0, 1)])
def test_mcnemar_reference_values(left: int, right: int, value: float) -> None:
    assert mcnemar(left, right) == pytest.approx(value, abs=5e-6)
    assert mcnemar(right, left) == mcnemar(left, right)


def test_one_sample_a_task_is_paired_by_problem(verdicts: Build) -> None:
    one, other = "pppppfpf", "fffffppf"
    rows = [("x", f"q{i}", "rs", letter) for i, letter in enumerate(one)]
    rows += [("y", f"q{i}", "rs", letter) for i, letter in enumerate(other)]
    rows += [("y", "alone", "rs", "p"), ("x", "lost", "rs", "t"), ("y", "lost", "rs", "p"), ("", "c", "rs", "n")]
    found = compare_models(verdicts(rows).sample(fraction=1, shuffle=True, seed=1), "x", "y")
    differences = np.array([1, 1, 1, 1, 1, -1, 0, 0])
    assert (found.left, found.right, found.languages) == ("x", "y", ("rs",))
    assert (found.problems, found.unpaired) == (8, 2)
    assert (found.left_score, found.right_score, found.difference) == (0.75, 0.25, 0.5)
    assert found.standard_error == pytest.approx(stats.sem(differences))
    assert (found.only_left, found.only_right, found.p_value) == (5, 1, pytest.approx(0.21875))
    assert -1 <= found.low < 0.5 < found.high <= 1
    assert compare_models(verdicts(rows), "x", "y") == found, "the order of rows decides nothing"
    swapped = compare_models(verdicts(rows), "y", "x")
    assert (swapped.difference, swapped.only_left) == (-0.5, 1)


def test_pairing_is_sharper_than_two_separate_errors(verdicts: Build) -> None:
    rows = [(model, f"q{i}", "rs", "pf"[i % 2] if model == "x" or i != 7 else "p") for model in "xy" for i in range(20)]
    found = compare_models(verdicts(rows), "x", "y")
    assert found.difference == pytest.approx(-0.05)
    assert found.standard_error == pytest.approx(0.05)


def test_several_samples_or_languages_have_no_mcnemar(verdicts: Build) -> None:
    rows = [("x", "a", "rs", "pf"), ("y", "a", "rs", "ff"), ("x", "b", "rs", "pp"), ("y", "b", "rs", "pp")]
    found = compare_models(verdicts(rows), "x", "y")
    assert (found.difference, found.p_value, found.only_left) == (0.25, None, None)
    both = [("x", "a", "rs", "p"), ("y", "a", "rs", "f"), ("x", "a", "lua", "p"), ("y", "a", "lua", "p")]
    found = compare_models(verdicts(both), "x", "y")
    assert (found.problems, found.difference, found.p_value) == (1, 0.5, None)
    assert math.isnan(found.standard_error)
    assert math.isnan(found.low)
    found = compare_models(verdicts(both), "x", "y", languages=["rs"])
    assert (found.difference, found.p_value) == (1.0, 1.0)


def test_models_that_never_differ(verdicts: Build) -> None:
    rows = [(model, name, "rs", "p") for model in "xy" for name in "abc"]
    found = compare_models(verdicts(rows), "x", "y")
    assert (found.difference, found.standard_error, found.low, found.high, found.p_value) == (0, 0, 0, 0, 1)


def test_what_cannot_be_compared_is_refused(verdicts: Build) -> None:
    data = verdicts([("x", "a", "rs", "p"), ("y", "b", "rs", "p")])
    with pytest.raises(InputError) as caught:
        compare_models(data, "x", "z")
    assert str(caught.value) == "model: no verdicts of 'z'. Evaluate it first, or see the names"
    with pytest.raises(InputError) as caught:
        compare_models(data, "x", "y")
    assert str(caught.value) == "task: 'x' and 'y' have no task in common. Evaluate both on the same tasks"
    other = verdicts([("y", "a", "rs", "p")], rules="multipl-e")
    with pytest.raises(InputError, match=r"^rules: the models were judged by different rules"):
        compare_models(pl.concat([data.filter(pl.col("model") == "x"), other]), "x", "y")
