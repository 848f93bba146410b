"""Types: parsed from every form of annotation, written back, and held against values."""

from __future__ import annotations

import ast
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codelab.core.errors import UnknownTypeError
from codelab.core.types import ANY, BOOL, FLOAT, INT, NONE, STR, Type
from codelab.core.values import fits, outer_type
from tests.languages.strategies import types, values

KNOWN = (
    "int, float, str, bool, None, Any, object, List, list, Sequence, Iterable, Tuple, tuple, Dict, dict, Mapping, "
    "Set, set, FrozenSet, frozenset, Optional, Union"
)


def optional(inner: Type) -> Type:
    return Type("optional", (inner,))


def union(*members: Type) -> Type:
    return Type("union", members)


INTS = Type("list", (INT,))
FORMS = {
    "int": INT,
    "float": FLOAT,
    "str": STR,
    "bool": BOOL,
    "None": NONE,
    "Any": ANY,
    "object": ANY,
    "typing.Any": ANY,
    "  int\n": INT,
    "'int'": INT,
    "List['int']": INTS,
    "list[int]": INTS,
    "List[int]": INTS,
    "typing.List[int]": INTS,
    "Sequence[int]": INTS,
    "Iterable[int]": INTS,
    "list": Type("list", (ANY,)),
    "Set[int]": Type("set", (INT,)),
    "frozenset[int]": Type("set", (INT,)),
    "set": Type("set", (ANY,)),
    "dict": Type("dict", (ANY, ANY)),
    "Dict[str, list[int]]": Type("dict", (STR, INTS)),
    "Mapping[str, int]": Type("dict", (STR, INT)),
    "tuple": Type("sequence", (ANY,)),
    "Tuple[int, ...]": Type("sequence", (INT,)),
    "Tuple[int]": Type("tuple", (INT,)),
    "Tuple[int, str]": Type("tuple", (INT, STR)),
    "Tuple[()]": Type("tuple"),
    "Optional[int]": optional(INT),
    "int | None": optional(INT),
    "None | int": optional(INT),
    "Union[int, None]": optional(INT),
    "Optional[None]": NONE,
    "Union[None]": NONE,
    "Optional[Optional[int]]": optional(INT),
    "Optional[Union[int, str]]": optional(union(INT, STR)),
    "Union[int, str, None]": optional(union(INT, STR)),
    "Optional[int] | str": optional(union(INT, STR)),
    "Union[int]": INT,
    "Union[int, int]": INT,
    "Union[int, Union[str, float]]": union(INT, STR, FLOAT),
    "int | str | float": union(INT, STR, FLOAT),
}


@pytest.mark.parametrize("annotation", FORMS)
def test_forms(annotation: str) -> None:
    assert Type.parse(annotation) == FORMS[annotation]


def test_syntax_trees_are_read_too() -> None:
    assert Type.parse(ast.parse("List[int]", mode="eval").body) == INTS


@pytest.mark.parametrize(
    ("annotation", "shown"),
    [
        ("complex", "complex"),
        ("Union", "Union"),
        ("Optional", "Optional"),
        ("Callable[[int], int]", "Callable[[int], int]"),
        ("List[int, str]", "List[int, str]"),
        ("List[()]", "List[()]"),
        ("Dict[str]", "Dict[str]"),
        ("Optional[int, str]", "Optional[int, str]"),
        ("Union[()]", "Union[()]"),
        ("List[complex]", "complex"),
        ("3", "3"),
        ("int[", "int["),
        ("'int['", "int["),
        ("", ""),
        ("int\0", "int\0"),
        ("int + str", "int + str"),
    ],
)
def test_what_is_unknown_is_named(annotation: str, shown: str) -> None:
    with pytest.raises(UnknownTypeError) as caught:
        Type.parse(annotation)
    assert str(caught.value) == f"unknown type {shown!r}. Use one of: {KNOWN}"


@pytest.mark.parametrize(
    ("annotation", "written"),
    [
        ("dict", "Dict[Any, Any]"),
        ("tuple", "Tuple[Any, ...]"),
        ("int | None", "Optional[int]"),
        ("int | str | None", "Union[int, str, None]"),
        ("frozenset[int]", "Set[int]"),
        ("Tuple[()]", "Tuple[()]"),
    ],
)
def test_written_in_one_way(annotation: str, written: str) -> None:
    assert str(Type.parse(annotation)) == written


@given(types())
@settings(derandomize=True, deadline=None)
def test_what_is_written_is_read_back(declared: Type) -> None:
    assert Type.parse(str(declared)) == declared


@given(st.data())
@settings(derandomize=True, deadline=None)
def test_values_fit_their_type(data: st.DataObject) -> None:
    declared = data.draw(types())
    assert fits(data.draw(values(declared)), declared)


@pytest.mark.parametrize(
    ("value", "annotation", "expected"),
    [
        (True, "int", False),
        (True, "float", False),
        (True, "bool", True),
        (1, "bool", False),
        (1, "int", True),
        (1, "float", True),
        (1.0, "int", False),
        (math.nan, "float", True),
        ("a", "str", True),
        (None, "None", True),
        (None, "int", False),
        (None, "Optional[int]", True),
        (None, "Any", True),
        ([1, 2.5], "List[float]", True),
        ([1, "a"], "List[int]", False),
        ((1,), "List[int]", False),
        ([1], "Tuple[int, ...]", False),
        ((), "Tuple[int, ...]", True),
        ((1, 2), "Tuple[int, int]", True),
        ((1, 2, 3), "Tuple[int, int]", False),
        ({1}, "Set[int]", True),
        (frozenset({1}), "Set[int]", True),
        ({1: "a"}, "Set[int]", False),
        ({"a": [1]}, "Dict[str, List[int]]", True),
        ({"a": [True]}, "Dict[str, List[int]]", False),
        ({1: [1]}, "Dict[str, List[int]]", False),
        ("a", "Union[int, str]", True),
        (1.5, "Union[int, str]", False),
    ],
)
def test_fits(value: Any, annotation: str, expected: bool) -> None:
    assert fits(value, Type.parse(annotation)) is expected


def test_outer_types() -> None:
    found = {str(outer_type(value)) for value in (None, True, 1, 1.5, "a", [1], (1,), {1: 2}, {1}, frozenset({1}))}
    assert found == {
        "None", "bool", "int", "float", "str", "List[Any]", "Tuple[Any, ...]", "Dict[Any, Any]", "Set[Any]",
    }  # fmt: skip
    with pytest.raises(TypeError, match=r"^b'a' is of no type that codelab knows$"):
        outer_type(b"a")


def test_mentions() -> None:
    declared = Type.parse("Dict[str, List[Optional[int]]]")
    assert declared.mentions("optional")
    assert declared.mentions("float", "int")
    assert not declared.mentions("float", "any")
    assert INTS.element == INT
