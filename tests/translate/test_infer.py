"""Types read off values."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codelab.core.errors import InputError
from codelab.core.types import Type
from codelab.translate.infer import infer
from codelab.translate.values import fits

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(SCALARS, inner, max_size=4)
        | st.sets(SCALARS, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], "Any"),
        ([1, 2], "int"),
        ([1, 2.5], "float"),
        ([True, False], "bool"),
        ([True, 1], "Union[bool, int]"),
        ([None, 3], "Optional[int]"),
        ([None], "None"),
        (["a", 1, None], "Union[str, int, None]"),
        ([1, "a", 2.5], "Union[str, float]"),
        ([[]], "List[Any]"),
        ([[], [1], [2.5]], "List[float]"),
        ([[[]], [[1]]], "List[List[int]]"),
        ([(1, "a"), (2.5, "b")], "Tuple[float, str]"),
        ([(1,), (1, 2)], "Tuple[int, ...]"),
        ([()], "Tuple[()]"),
        ([{}, {"a": 1}], "Dict[str, int]"),
        ([set(), frozenset({1})], "Set[int]"),
        ([[1, [2]]], "List[Union[int, List[int]]]"),
    ],
)
def test_unifies(values: list[Any], expected: str) -> None:
    assert str(infer(values)) == expected


@given(st.lists(VALUES, min_size=1, max_size=5))
def test_all_values_fit_the_inferred_type(values: list[Any]) -> None:
    inferred = infer(values)
    assert all(fits(value, inferred) for value in values)


@given(st.lists(VALUES.filter(lambda value: value != ()), min_size=1, max_size=3))
def test_an_inferred_type_can_be_written_as_an_annotation(values: list[Any]) -> None:
    inferred = infer(values)
    if not inferred.mentions("tuple"):  # Tuple[()] is not an annotation that Type reads
        assert Type.parse(str(inferred)) == inferred


def test_a_value_without_a_type() -> None:
    with pytest.raises(InputError, match=r"^a value of type 'bytes' has no type in codelab\. Use plain Python values$"):
        infer([b"a"])
