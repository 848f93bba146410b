"""Nim: the exact text of values, types, signatures and prompts."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.translate import translate
from tests.languages.test_literals import problem, written

CLEAN = get_language("nim", wording="clean")
IMPORTS = CLEAN.spec.options["imports"]


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\$x${y}\n\t\r\x00\x1b\x7fé🙂", '"a\'b\\"c\\\\$x${y}\\n\\t\\r\\x00\\x1b\\x7fé🙂"'),
        ("int", -5, "-5"),
        ("int", 2**31 - 1, "2147483647"),
        ("int", 2**31, "int(2147483648)"),
        ("int", -(2**31) - 1, "int(-2147483649)"),
        ("int", -(2**63), "int.low"),
        ("int", 2**63, "REFUSED 9223372036854775808 does not fit int"),
        ("float", 3, "3.0"),
        ("float", 1e-05, "1e-05"),
        ("float", float("nan"), "NaN"),
        ("float", float("inf"), "Inf"),
        ("float", float("-inf"), "-Inf"),
        ("bool", False, "false"),
        ("None", None, "()"),
        ("Optional[int]", None, "none(int)"),
        ("Optional[int]", 5, "some(5)"),
        ("List[int]", [], "newSeq[int]()"),
        ("List[List[float]]", [[1], []], "@[@[1.0], newSeq[float]()]"),
        ("Tuple[int, ...]", (1, 2), "@[1, 2]"),
        ("Tuple[()]", (), "()"),
        ("Tuple[int]", (1,), "(1,)"),
        ("Tuple[int, str]", (1, "a"), '(1, "a")'),
        ("Set[str]", set(), "initHashSet[string]()"),
        ("Set[str]", {"a"}, '["a"].toHashSet'),
        ("Dict[int, str]", {}, "initTable[int, string]()"),
        ("Dict[int, str]", {-1: "a"}, '{-1: "a"}.toTable'),
        ("Union[int, str]", "1", 'IntOrString(kind: IntOrStringKind.String, stringValue: "1")'),
        ("Union[int, float]", 1, "IntOrFloat(kind: IntOrFloatKind.Int, intValue: 1)"),
        ("Union[List[int], Tuple[int, int]]", (1, 2), "ListIntOrPairIntInt(kind: ListIntOrPairIntIntKind.PairIntInt, "
         "pairIntIntValue: (1, 2))"),
        ("Any", None, "Value(kind: ValueKind.None)"),
        ("Any", [], "Value(kind: ValueKind.List, listValue: newSeq[Value]())"),
        ("Any", (True,), "Value(kind: ValueKind.List, listValue: @[Value(kind: ValueKind.Bool, boolValue: true)])"),
        ("Any", {2.5}, "Value(kind: ValueKind.Set, setValue: "
         "[Value(kind: ValueKind.Float, floatValue: 2.5)].toHashSet)"),
        ("Any", {"a": 1}, "Value(kind: ValueKind.Table, tableValue: {Value(kind: ValueKind.String, stringValue: "
         '"a"): Value(kind: ValueKind.Int, intValue: 1)}.toTable)'),
    ],
)  # fmt: skip
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert written("nim", annotation, value) == text


TYPES = {
    "int": "int",
    "float": "float",
    "None": "tuple[]",
    "Any": "Value",
    "Optional[Any]": "Option[Value]",
    "Union[int, str]": "IntOrString",
    "Union[int, str, None]": "Option[IntOrString]",
    "Optional[int]": "Option[int]",
    "List[Optional[str]]": "seq[Option[string]]",
    "Tuple[bool, ...]": "seq[bool]",
    "Set[float]": "HashSet[float]",
    "Dict[str, List[int]]": "Table[string, seq[int]]",
    "Tuple[()]": "tuple[]",
    "Tuple[int]": "(int,)",
    "Tuple[int, str]": "(int, string)",
}


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    assert CLEAN.type(Type.parse(annotation)) == TYPES[annotation]
    assert get_language("nim").type(Type.parse(annotation)) == TYPES[annotation]


def test_names_are_in_camel_case_and_no_keywords() -> None:
    given = problem({"first_value": "int", "in": "int", "_x_Y": "int", "string": "str"}, "int", name="is_happy_now")
    assert CLEAN.signature(given) == "proc isHappyNow(firstValue: int, theIn: int, xY: int, theString: string): int ="
    assert get_language("nim").signature(problem({"isNot": "int"}, "int", name="is_not")) == (
        "proc theIsNot(theIsNot: int): int ="
    )


def test_names_that_nim_takes_for_the_same_are_told_apart() -> None:
    assert CLEAN.names(problem({"a_1": "int", "a1": "int"}, "int")) == ["a1", "a12"]
    assert CLEAN.names(problem({"to_do": "int", "todo": "int", "N": "int", "n": "int"}, "int")) == [
        "toDo", "todo2", "N", "n",
    ]  # fmt: skip
    assert CLEAN.names(problem({"_": "int", "_1": "int"}, "int")) == ["ignored", "x1"]


def test_prompt() -> None:
    given = problem({"some_value": "Tuple[int]"}, "Tuple[()]")
    prompt = CLEAN.prompt(given, "Use some_value in find_all.\n\n  #not\r ]# this\n")
    assert prompt == (
        f"{IMPORTS}\nproc findAll(someValue: (int,)): tuple[] =\n"
        "  ## Use someValue in findAll.\n  ##\n  ##   #not  ]# this\n"
    )


def test_a_union_is_declared_with_its_equality() -> None:
    given = problem({"value": "List[Union[int, Dict[str, int]]]"}, "int")
    assert CLEAN.prompt(given, "Do it.") == (
        f"{IMPORTS}\n"
        "type\n"
        "  IntOrMapStringIntKind {.pure.} = enum\n"
        "    Int, MapStringInt\n"
        "  IntOrMapStringInt = object\n"
        "    case kind: IntOrMapStringIntKind\n"
        "    of IntOrMapStringIntKind.Int: intValue: int\n"
        "    of IntOrMapStringIntKind.MapStringInt: mapStringIntValue: Table[string, int]\n"
        "\n"
        "proc `==`(a, b: IntOrMapStringInt): bool =\n"
        "  if a.kind != b.kind: return false\n"
        "  case a.kind\n"
        "  of IntOrMapStringIntKind.Int: a.intValue == b.intValue\n"
        "  of IntOrMapStringIntKind.MapStringInt: a.mapStringIntValue == b.mapStringIntValue\n"
        "\n"
        "proc findAll(value: seq[IntOrMapStringInt]): int =\n"
        "  ## Do it.\n"
    )


def test_variants_are_declared_once_and_after_those_in_them() -> None:
    given = problem({"value": "Union[int, List[Any]]"}, "Union[List[Any], int]")
    declared = [line for line in CLEAN.prompt(given, "Do it.").splitlines() if line.endswith("= object")]
    assert declared == ["  Value = object", "  IntOrListValue = object", "  ListValueOrInt = object"]


def test_a_list_and_a_tuple_of_any_length_are_one_member() -> None:
    given = problem({"value": "Union[List[int], Tuple[int, ...], str]"}, "int")
    assert "    ListInt, String\n" in CLEAN.prompt(given, "Do it.")


@pytest.mark.parametrize(
    ("annotation", "word"), [("Any", "ValueKind.None"), ("Optional[Any]", "none"), ("Optional[int]", "none")]
)
def test_none_in_the_text_follows_the_types(annotation: str, word: str) -> None:
    assert CLEAN.terms(problem({"value": annotation}, "int"))["None"] == word


def test_assertions() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    text = CLEAN.assertion(["A", "B"], "C", case, problem({"a": "int", "b": "int"}, "float"))
    assert text == "codelabCheck(findAll(A, B), C, 0.001, 0.0)"


def test_a_table_of_answers_compares_nan() -> None:
    assert CLEAN.equality("x", "NaN", Type.parse("float")) == "x.isNaN"
    assert CLEAN.equality("x", "5", Type.parse("int")) == "x == 5"


@pytest.mark.parametrize(
    ("annotation", "source", "text"),
    [
        ("int", "5", "5"),
        ("float", "5", "5.0"),
        ("List[float]", "[1, 2.5]", "@[1.0, 2.5]"),
        ("List[int]", "[]", "@[]"),
        ("List[List[int]]", "[[]]", "@[newSeq[int]()]"),
        ("Tuple[float, str]", "(1, 'a')", '(1.0, "a")'),
        ("Set[int]", "{1}", "[1].toHashSet"),
        ("Optional[int]", "None", "none(int)"),
        ("Optional[int]", "7", "some(7)"),
    ],
)
def test_doctests_of_the_published_wording(annotation: str, source: str, text: str) -> None:
    given = problem({"value": annotation}, annotation)
    call = ast.parse(f"find_all({source})", mode="eval").body
    result = ast.parse(source, mode="eval").body
    assert get_language("nim").notation.doctest(call, result, given) == (f"findAll({text})", text)


def test_doctests_that_are_not_of_the_declared_types() -> None:
    notation, given = get_language("nim").notation, problem({"value": "int"}, "int")
    call = ast.parse("find_all('a', [1, (2, True)])", mode="eval").body
    assert notation.doctest(call, ast.Constant(value=None), given) == ('find_all("a", @[1, (2, true)])', "none")


def test_published_wording_of_a_function_with_a_doctest() -> None:
    prompt = 'def add_all(xs: List[int]) -> int:\n    """ Add a list.\n    >>> add_all([1, 2])\n    3\n    """\n'
    parameter = Parameter("xs", Type.parse("List[int]"))
    given = Problem(
        "add_all", "add_all", prompt, "", (parameter,), Type.parse("int"), (Case(([],), 0),), Provenance("t")
    )
    task = translate(given, "nim")
    assert getattr(task, "prompt", task) == (
        f"{IMPORTS}\nproc addAll(xs: seq[int]): int =\n  ## Add a sequence.\n  ## >>> addAll(@[1, 2])\n  ## 3\n"
    )
