"""Kotlin: the exact text of values, types, signatures and prompts."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate
from tests.languages.test_literals import problem, written

CLEAN = get_language("kt", wording="clean")


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\$x${y}\n\t\r\x00\x1b\x7fé🙂", '"a\'b\\"c\\\\\\$x\\${y}\\n\\t\\r\\u0000\\u001b\\u007fé🙂"'),
        ("int", -5, "-5L"),
        ("int", -(2**63), "Long.MIN_VALUE"),
        ("int", 2**63, "REFUSED 9223372036854775808 does not fit Long"),
        ("float", 3, "3.0"),
        ("float", 1e-05, "1e-05"),
        ("float", float("nan"), "Double.NaN"),
        ("float", float("-inf"), "Double.NEGATIVE_INFINITY"),
        ("bool", False, "false"),
        ("None", None, "null"),
        ("Optional[int]", None, "null"),
        ("Optional[int]", 5, "5L"),
        ("List[int]", [], "listOf<Long>()"),
        ("List[List[float]]", [[1], []], "listOf(listOf(1.0), listOf<Double>())"),
        ("Tuple[int, ...]", (1, 2), "listOf(1L, 2L)"),
        ("Tuple[()]", (), "Unit"),
        ("Tuple[int]", (1,), "Tuple1(1L)"),
        ("Tuple[int, str]", (1, "a"), 'Pair(1L, "a")'),
        ("Tuple[int, int, int]", (1, 2, 3), "Triple(1L, 2L, 3L)"),
        ("Tuple[int, int, int, int]", (1, 2, 3, 4), "Tuple4(1L, 2L, 3L, 4L)"),
        ("Set[str]", set(), "setOf<String>()"),
        ("Set[str]", {"a"}, 'setOf("a")'),
        ("Dict[int, str]", {}, "mapOf<Long, String>()"),
        ("Dict[int, str]", {-1: "a"}, 'mapOf(-1L to "a")'),
        ("Any", [1, 2.5, None, [], True], "listOf(1L, 2.5, null, listOf<Any?>(), true)"),
        ("Union[int, str]", "1", '"1"'),
        ("Union[int, float]", 1, "1L"),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert written("kt", annotation, value) == text


def test_long_texts_are_put_together() -> None:
    assert CLEAN.string("x" * 16_001) == f'listOf("{"x" * 16_000}", "x").joinToString("")'


TYPES = {
    "int": "Long",
    "float": "Double",
    "None": "Nothing?",
    "Any": "Any?",
    "Optional[Any]": "Any?",
    "Union[int, str]": "Any",
    "Union[int, str, None]": "Any?",
    "Optional[int]": "Long?",
    "List[Optional[str]]": "List<String?>",
    "Tuple[bool, ...]": "List<Boolean>",
    "Set[float]": "Set<Double>",
    "Dict[str, List[int]]": "Map<String, List<Long>>",
    "Tuple[()]": "Unit",
    "Tuple[int]": "Tuple1<Long>",
    "Tuple[int, str]": "Pair<Long, String>",
    "Tuple[int, int, int, int, str]": "Tuple5<Long, Long, Long, Long, String>",
}


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    assert CLEAN.type(Type.parse(annotation)) == TYPES[annotation]
    assert get_language("kt").type(Type.parse(annotation)) == TYPES[annotation]


def test_a_tuple_may_be_too_long() -> None:
    with pytest.raises(Untranslatable, match=r"^a data class for a tuple of 27 is too long$"):
        CLEAN.type(Type.parse(f"Tuple[{', '.join(['int'] * 27)}]"))


def test_names_are_in_camel_case_and_no_keywords() -> None:
    given = problem({"first_value": "int", "in": "int", "_x_y": "int"}, "int", name="is_happy_now")
    assert CLEAN.signature(given) == "fun isHappyNow(firstValue: Long, in_: Long, _xY: Long): Long {"
    assert CLEAN.names(problem({"a_1": "int", "a1": "int"}, "int")) == ["a_1", "a1"]
    assert get_language("kt").names(problem({"val": "int"}, "int")) == ["val_"]


def test_prompt() -> None:
    given = problem({"some_value": "Tuple[int]"}, "Tuple[()]")
    prompt = CLEAN.prompt(given, "Use some_value in find_all.\n\n  /* not */ this\n")
    assert prompt == (
        "import java.util.*\nimport kotlin.math.*\n\ndata class Tuple1<out A>(val first: A)\n\n"
        "/**\n * Use someValue in findAll.\n *\n *   /&#42; not *&#47; this\n */\n"
        "fun findAll(someValue: Tuple1<Long>): Unit {\n"
    )


def test_data_classes_of_long_tuples() -> None:
    given = problem({"value": f"List[Tuple[{', '.join(['int'] * 11)}]]"}, "Dict[str, Tuple[int, int, int, int]]")
    lines = CLEAN.prompt(given, "Do it.").splitlines()[3:5]
    assert lines[0] == (
        "data class Tuple4<out A, out B, out C, out D>(val first: A, val second: B, val third: C, val fourth: D)"
    )
    assert lines[1].endswith("val ninth: I, val tenth: J, val item11: K)")


def test_assertions_are_functions_of_their_own() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    text = CLEAN.assertion(["A", "B"], "C", case, problem({"a": "int", "b": "int"}, "float"))
    assert text == "Codelab.check(findAll(A, B), C, 0.001, 0.0)"
    assert CLEAN.cases([text]) == [f"fun codelabCase1() {{ {text} }}"]


def test_a_table_of_answers_compares_nan() -> None:
    assert CLEAN.equality("x", "Double.NaN", Type.parse("float")) == "x.equals(Double.NaN)"
    assert CLEAN.equality("x", "5L", Type.parse("int")) == "x == 5L"


@pytest.mark.parametrize(
    ("annotation", "source", "text"),
    [
        ("int", "5", "5"),
        ("float", "5", "5.0"),
        ("Optional[float]", "5", "5.0"),
        ("List[float]", "[1, 2.5]", "listOf(1.0, 2.5)"),
        ("Tuple[int, ...]", "(1, 2)", "listOf(1, 2)"),
        ("Tuple[float, str]", "(1, '$a')", 'Pair(1.0, "\\$a")'),
        ("Set[int]", "{1, 2}", "setOf(1, 2)"),
        ("Set[int]", "set()", "setOf()"),
        ("Dict[str, int]", "{'a': -1}", 'mapOf("a" to -1)'),
        ("Optional[int]", "None", "null"),
    ],
)
def test_doctests_of_the_published_wording(annotation: str, source: str, text: str) -> None:
    given = problem({"value": annotation}, annotation)
    call = ast.parse(f"find_all({source})", mode="eval").body
    result = ast.parse(source, mode="eval").body
    assert get_language("kt").notation.doctest(call, result, given) == (f"find_all({text})", text)


def test_published_wording_of_a_function_with_a_doctest() -> None:
    prompt = 'def add_all(xs: List[int]) -> int:\n    """ Add a list.\n    >>> add_all([1, 2])\n    3\n    """\n'
    parameter = Parameter("xs", Type.parse("List[int]"))
    given = Problem(
        "add_all", "add_all", prompt, "", (parameter,), Type.parse("int"), (Case(([],), 0),), Provenance("t")
    )
    task = translate(given, "kt")
    assert getattr(task, "prompt", task) == (
        "import java.util.*\nimport kotlin.math.*\n\n"
        "/**\n * Add a list.\n * >>> addAll(listOf(1, 2))\n * 3\n */\nfun addAll(xs: List<Long>): Long {\n"
    )
