"""Dart: the exact text of values, types, signatures and prompts, and what the published rules refuse."""

from __future__ import annotations

from typing import Any

import pytest

from codelab.core.problem import Case, Comparison
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from tests.languages.test_literals import problem, written

CLEAN, PUBLISHED = get_language("dart", wording="clean"), get_language("dart")


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\$x\n\t\r\x00\x1b\x7fé🙂", '"a\'b\\"c\\\\\\$x\\n\\t\\r\\x00\\x1b\\x7fé🙂"'),
        ("int", -(2**63), "-9223372036854775808"),
        ("int", 2**63, "REFUSED 9223372036854775808 does not fit int"),
        ("float", 3, "3.0"),
        ("float", float("nan"), "double.nan"),
        ("float", float("inf"), "double.infinity"),
        ("float", float("-inf"), "double.negativeInfinity"),
        ("None", None, "null"),
        ("Optional[int]", None, "null"),
        ("List[Tuple[int, ...]]", [(1, 2), ()], "[[1, 2], []]"),
        ("Tuple[()]", (), "()"),
        ("Tuple[int]", (1,), "(1,)"),
        ("Tuple[int, str]", (1, "a"), '(1, "a")'),
        ("Set[int]", {1, 2}, "{1, 2}"),
        ("Set[int]", set(), "<int>{}"),
        ("Dict[str, float]", {"a": 1}, '{"a": 1.0}'),
        ("Dict[str, float]", {}, "{}"),
        ("Any", [1, 2.5, None, {}], "[1, 2.5, null, {}]"),
        ("Union[int, str]", "1", '"1"'),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert written("dart", annotation, value) == text


def refused(declared: str) -> str:
    return f"REFUSED published Dart prompts have no type for {declared}"


TYPES = {
    "Any": ("Object?", "dynamic"),
    "Optional[Any]": ("Object?", "dynamic?"),
    "None": ("Null", refused("None")),
    "List[Any]": ("List<Object?>", "List"),
    "List[List[int]]": ("List<List<int>>", "List<List<int>>"),
    "Tuple[float, ...]": ("List<double>", refused("Tuple[float, ...]")),
    "Tuple[bool, str]": ("(bool, String)", "(bool, String)"),
    "Tuple[int]": ("(int,)", "(int)"),
    "Set[int]": ("Set<int>", refused("Set[int]")),
    "Dict[str, int]": ("Map<String, int>", "Map<String, int>"),
    "Dict[str, float]": ("Map<String, double>", refused("Dict[str, float]")),
    "Optional[int]": ("int?", "int?"),
    "Union[int, str]": ("Object", refused("Union[int, str]")),
    "Union[int, str, None]": ("Object?", refused("Union[int, str]")),
}


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    found: list[str] = []
    for language in (CLEAN, PUBLISHED):
        try:
            found.append(language.type(Type.parse(annotation)))
        except Untranslatable as reason:
            found.append(f"REFUSED {reason}")
    assert tuple(found) == TYPES[annotation]


def test_records_are_compared_up_to_a_length() -> None:
    with pytest.raises(Untranslatable, match=r"^records of 17 fields are not compared, 16 are the most$"):
        CLEAN.type(Type.parse(f"Tuple[{', '.join(['int'] * 17)}]"))


def test_prompts() -> None:
    given = problem({"with": "List[Any]"}, "Optional[int]")
    assert PUBLISHED.prompt(given, "Do\n\n  it.") == "//Do\n// it.\nint? find_all(List with) {\n"
    assert CLEAN.prompt(given, "Do\n\n  it.") == (
        "import 'dart:collection';\nimport 'dart:convert';\nimport 'dart:math';\nimport 'dart:typed_data';\n\n"
        "/// Do\n///\n///   it.\nint? find_all(List<Object?> with_) {\n"
    )


def test_assertion() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    given = problem({"a": "int", "b": "int"}, "float")
    assert CLEAN.assertion(["A", "B"], "C", case, given) == "codelab.check(find_all(A, B), C, 0.001, 0.0);"
