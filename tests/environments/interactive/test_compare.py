"""The formulas of the reward."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codelab.environments.interactive.compare import parse_expected, row_score, text_equal, value_equal
from codelab.environments.interactive.score import PartScore, Score

cells = st.none() | st.integers(-5, 5) | st.floats(-5, 5) | st.text(max_size=2)
tables = st.lists(st.lists(cells, min_size=2, max_size=2), max_size=6)


def score(actual: Any, expected: Any, *, ordered: bool = False) -> float:
    return row_score(actual, expected, ordered=ordered, tolerance=1e-6)


@settings(deadline=None)
@given(tables, st.booleans())
def test_a_table_is_itself(rows: Any, ordered: bool) -> None:
    assert score(rows, rows, ordered=ordered) == 1.0


@settings(deadline=None)
@given(tables, st.randoms())
def test_the_order_of_rows_counts_only_where_it_is_said(rows: Any, random: Any) -> None:
    mixed = random.sample(rows, len(rows))
    assert score(mixed, rows) == 1.0
    assert (score(mixed, rows, ordered=True) == 1.0) == all(
        value_equal(mine, theirs, tolerance=1e-6) for mine, theirs in zip(mixed, rows, strict=True)
    )


@settings(deadline=None)
@given(tables, tables)
def test_a_score_is_a_share_and_the_same_both_ways(one: Any, other: Any) -> None:
    assert 0.0 <= score(one, other, ordered=True) <= score(one, other) <= 1.0
    assert (score(one, other) == 1.0) == (score(other, one) == 1.0)
    if len(one) != len(other):
        assert score(one, other) < 1.0


@pytest.mark.parametrize(
    ("actual", "expected", "ordered", "share"),
    [
        ([], [], True, 1.0),
        ([], [[1]], False, 0.0),
        ([[1], [1]], [[1]], False, 1 / 2),
        ([[1], [2], [3]], [[2], [3], [4]], False, 2 / 4),
        ([[1], [2], [3]], [[3], [2], [1]], True, 0.0),
        ([[1], [3], [2]], [[1], [2], [3]], True, 1 / 3),
        ([[1], [3], [2], [9]], [[1], [2], [3]], True, 3 / 4 * 1 / 3),
        ([["a", 1.0000001]], [["a", 1]], False, 1.0),
        ([["a", 1.001]], [["a", 1]], False, 0.0),
        ([[1.0000001], [1.0]], [[1.0], [1.0000001]], True, 1.0),
        ([[10**20 + 1]], [[10**20]], False, 0.0),
        ([[10**400]], [[1.5]], False, 0.0),
        ([["1"]], [[1]], False, 0.0),
        ([[None]], [[0]], False, 0.0),
        ([[1, "a"]], [["a", 1]], False, 0.0),
        ([[1, 2]], [[1]], False, 0.0),
    ],
)
def test_rows(actual: Any, expected: Any, ordered: bool, share: float) -> None:
    assert score(actual, expected, ordered=ordered) == pytest.approx(share, abs=1e-12)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("a\nb\n", "a\nb", True),
        ("\n a  \n", "a", True),
        ("a\n\nb", "a\nb", False),
        (" a\n  b", "a\n  b", True),
        ("a\n  b", "a\nb", False),
        ("A", "a", False),
        ("", " \n", True),
    ],
)
def test_text(one: str, other: str, equal: bool) -> None:
    assert text_equal(one, other) is equal


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ([1, (2.0000001, "a")], [1, (2, "a")], True),
        ([1], (1,), False),
        ({"a": [1.5]}, {"a": [1.5]}, True),
        ({"a": 1}, {"b": 1}, False),
        ({1, 2}, {2, 1}, True),
        (math.nan, math.nan, True),
        (1.0, "1.0", False),
        (None, 0, False),
        ([1, 2], [1, 2, 3], False),
        (10**400, 1.5, False),
    ],
)
def test_values(one: Any, other: Any, equal: bool) -> None:
    assert value_equal(one, other, tolerance=1e-6) is equal


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_the_reward_is_one_only_if_all_parts_hold(scores: list[float]) -> None:
    reward = Score(tuple(PartScore(str(number), each) for number, each in enumerate(scores))).reward
    assert 0.0 <= reward <= 1.0
    assert (reward == 1.0) == all(each == 1.0 for each in scores)


def test_expected_answers_are_read() -> None:
    assert parse_expected("bash", " a\n") == " a\n"
    assert parse_expected("sql", '\n["a", null]\n[1]\n') == [["a", None], [1]]
    assert parse_expected("python", "\n {1: (2,)}\n") == {1: (2,)}
    for kind, text in (("sql", "1"), ("sql", "["), ("python", "f(1)"), ("python", "(")):
        with pytest.raises(ValueError, match=r"row is a JSON list|Expecting value|no literal of Python"):
            parse_expected(kind, text)  # pyright: ignore[reportArgumentType]
