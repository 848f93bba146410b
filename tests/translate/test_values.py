"""Values: read from source, written, compared and held against types."""

from __future__ import annotations

import ast
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codelab.core.errors import InputError
from codelab.core.types import Type
from codelab.translate.values import fits, read_value, same, to_source

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
KEYS = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3))
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=4)
        | st.sets(KEYS, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("-3", -3),
        ("+2.5", 2.5),
        ("[1, (2, 'a'), {3}, {'k': None}]", [1, (2, "a"), {3}, {"k": None}]),
        ("()", ()),
        ("set()", set()),
        ("set([1, 2])", {1, 2}),
        ("frozenset({1})", frozenset({1})),
        ("10**18", 10**18),
        ("2 ** 53 + 1", 2**53 + 1),
        ("-2 ** 63", -(2**63)),
        ("2.0/3.0", 2.0 / 3.0),
        ("'ab' * 3", "ababab"),
        ("[0] * 2 + [1]", [0, 0, 1]),
        ("float('inf')", math.inf),
        ("-math.inf", -math.inf),
        ("math.nan", math.nan),
    ],
)
def test_reads_constants(source: str, value: Any) -> None:
    assert same(read_value(source), value)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("f(1)", "line 1: 'f(1)' is not a value of constants"),
        ("[x]", "line 1: 'x' is not a value of constants"),
        ("[*[1]]", "line 1: '*[1]' is not a value of constants"),
        ("{**{}}", "line 1: '{**{}}' is not a value of constants"),
        ("b'a'", "line 1: \"b'a'\" is not a value of constants"),
        ("1j", "line 1: '1j' is not a value of constants"),
        ("{[1]}", "line 1: cannot compute '{[1]}': unhashable type: 'list'"),
        ("-'a'", "line 1: cannot compute \"-'a'\": 'a' is not a number"),
        ("9**9**9", "line 1: cannot compute '9 ** 9 ** 9': the result is too large"),
        ("'a' * 10**9", "line 1: cannot compute \"'a' * 10 ** 9\": the result is too large"),
        ("'%d' % 1", "line 1: cannot compute \"'%d' % 1\": a sequence can only be repeated or joined"),
        ("1 / 0", "line 1: cannot compute '1 / 0': division by zero"),
        ("1 | 2", "line 1: cannot compute '1 | 2': only + - * / // % ** are read"),
    ],
)
def test_refuses_everything_else(source: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_value(ast.parse(source, mode="eval").body)
    assert str(caught.value) == message


@given(VALUES)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert same(read_value(to_source(value)), value)


def test_sets_are_written_in_one_order() -> None:
    assert to_source({"b", "a", "c"}) == "{'a', 'b', 'c'}"


@pytest.mark.parametrize(
    ("left", "right"),
    [(1, True), (1, 1.0), (0.0, -0.0), ([1], (1,)), ({1: 2}, {True: 2}), ({1}, {1.0}), ({1}, frozenset({1}))],
)
def test_same_tells_types_apart(left: Any, right: Any) -> None:
    assert not same(left, right)


def test_same_ignores_the_order_of_dicts_and_takes_nan_for_nan() -> None:
    assert same({"a": [math.nan], "b": {1}}, {"b": {1}, "a": [math.nan]})


@pytest.mark.parametrize(
    ("value", "annotation", "expected"),
    [
        (True, "int", False),
        (1, "bool", False),
        (1, "float", True),
        (True, "float", False),
        (1.0, "int", False),
        (None, "Optional[int]", True),
        ([], "List[int]", True),
        ((1, 2), "List[int]", False),
        ((1, "a"), "Tuple[int, str]", True),
        ((1,), "Tuple[int, str]", False),
        ((1, 2, 3), "Tuple[int, ...]", True),
        ({1: "a"}, "Dict[int, str]", True),
        ({"1": "a"}, "Dict[int, str]", False),
        (frozenset({1}), "Set[int]", True),
        (["a", 1], "List[Union[int, str]]", True),
        ([None], "List[Union[int, str]]", False),
        (object(), "Any", True),
    ],
)
def test_fits(value: Any, annotation: str, expected: bool) -> None:
    assert fits(value, Type.parse(annotation)) is expected
