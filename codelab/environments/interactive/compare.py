"""How much of an expected answer an answer is: text, rows of a table, or a value of Python."""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Sequence
from typing import Any, cast

from codelab.environments.interactive.tasks import Kind, Part

__all__ = ["parse_expected", "row_score", "similarity", "text_equal", "value_equal"]

_ABSOLUTE = 1e-12

Row = Sequence[Any]


def parse_expected(kind: Kind, text: str) -> Any:
    """The expected answer that a task states; raises ValueError where it cannot be read."""
    match kind:
        case "bash":
            return text
        case "sql":
            rows = [json.loads(line) for line in text.splitlines() if line.strip()]
            if not all(isinstance(row, list) for row in rows):
                raise ValueError("a row is a JSON list")
            return rows
        case "python":
            try:
                return ast.literal_eval(text.strip())
            except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
                raise ValueError("no literal of Python") from error


def similarity(kind: Kind, part: Part, actual: Any, expected: Any) -> float:
    """From 0 to 1; 1 if and only if the answer is right.

    Text and values are right or wrong. Rows: see `row_score`.
    """
    match kind:
        case "bash":
            return float(text_equal(actual, expected))
        case "sql":
            return row_score(actual, expected, ordered=part.ordered, tolerance=part.tolerance)
        case "python":
            return float(value_equal(actual, expected, tolerance=part.tolerance))


def text_equal(actual: str, expected: str) -> bool:
    """Whether lines are the same, but for blanks at their ends and empty lines at both ends of the text."""
    first, second = ([line.rstrip() for line in text.strip("\r\n \t").splitlines()] for text in (actual, expected))
    return first == second


def value_equal(actual: Any, expected: Any, *, tolerance: float) -> bool:
    """Python's equality, but with a relative tolerance wherever one of two numbers is a float."""
    if isinstance(actual, float) or isinstance(expected, float):
        return _number(actual) and _number(expected) and _close(actual, expected, tolerance)
    if isinstance(actual, list | tuple) and isinstance(expected, list if isinstance(actual, list) else tuple):
        pairs = cast("Sequence[Any]", actual), cast("Sequence[Any]", expected)
        return len(pairs[0]) == len(pairs[1]) and all(
            value_equal(one, other, tolerance=tolerance) for one, other in zip(*pairs, strict=True)
        )
    if isinstance(actual, dict) and isinstance(expected, dict):
        first, second = cast("dict[Any, Any]", actual), cast("dict[Any, Any]", expected)
        return first.keys() == second.keys() and all(
            value_equal(first[key], second[key], tolerance=tolerance) for key in first
        )
    return bool(actual == expected)


def row_score(actual: Sequence[Row], expected: Sequence[Row], *, ordered: bool, tolerance: float) -> float:
    """The rows in both over the rows in either, as multisets; where order counts, times how well it agrees.

    InterCode's formula for SQL (Yang et al. 2023): intersection over union, times Kendall's tau of the places of
    the rows in both. Here tau counts only where the task says that order does, and as 0 where it is negative.
    """
    if ordered and _same_rows(actual, expected, tolerance):
        return 1.0
    pairs = _matched(actual, expected, tolerance)
    union = len(actual) + len(expected) - len(pairs)
    share = len(pairs) / union if union else 1.0
    if not ordered:
        return share
    # Rows that are equal but for the tolerance may be paired crosswise: that may cost credit, but never gives too much.
    places = [mine for _, mine in sorted((theirs, mine) for mine, theirs in pairs)]
    return min(share * max(0.0, _tau(places)), math.nextafter(1.0, 0.0))


def _same_rows(actual: Sequence[Row], expected: Sequence[Row], tolerance: float) -> bool:
    return len(actual) == len(expected) and all(
        len(mine) == len(theirs) and all(_same_cell(*cells, tolerance) for cells in zip(mine, theirs, strict=True))
        for mine, theirs in zip(actual, expected, strict=True)
    )


def _same_cell(one: Any, other: Any, tolerance: float) -> bool:
    if _number(one) and _number(other):
        return _equal(one, other, tolerance)
    return bool(one == other)


def _matched(actual: Sequence[Row], expected: Sequence[Row], tolerance: float) -> list[tuple[int, int]]:
    """Pairs of places of equal rows, each used once.

    Rows are grouped by what is no number; within a group, both sides go in order of their numbers.
    """
    pairs: list[tuple[int, int]] = []
    groups = _grouped(actual), _grouped(expected)
    for key, mine in groups[0].items():
        theirs = groups[1].get(key, [])
        i = j = 0
        while i < len(mine) and j < len(theirs):
            (numbers, place), (others, other_place) = mine[i], theirs[j]
            if all(_equal(*pair, tolerance) for pair in zip(numbers, others, strict=True)):
                pairs.append((place, other_place))
                i, j = i + 1, j + 1
            elif numbers < others:
                i += 1
            else:
                j += 1
    return pairs


def _grouped(rows: Sequence[Row]) -> dict[str, list[tuple[tuple[float, ...], int]]]:
    groups: dict[str, list[tuple[tuple[float, ...], int]]] = {}
    for place, row in enumerate(rows):
        key = json.dumps([0 if _number(cell) else [cell] for cell in row])
        groups.setdefault(key, []).append((tuple(cell for cell in row if _number(cell)), place))
    for group in groups.values():
        group.sort()
    return groups


def _number(value: Any) -> bool:
    return isinstance(value, int | float)


def _equal(one: float, other: float, tolerance: float) -> bool:
    if isinstance(one, float) or isinstance(other, float):
        return _close(one, other, tolerance)
    return one == other


def _close(one: float, other: float, tolerance: float) -> bool:
    try:
        both_nan = one != one and other != other  # noqa: PLR0124
        return both_nan or math.isclose(one, other, rel_tol=tolerance, abs_tol=_ABSOLUTE)
    except OverflowError:  # an int too large for a float
        return False


def _tau(places: Sequence[int]) -> float:
    """Kendall's tau of places, all different, that ascend where the order is right; 1 for fewer than two."""
    if len(places) < 2:
        return 1.0
    from scipy.stats import kendalltau  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    return float(cast("Any", kendalltau)(range(len(places)), places).statistic)
