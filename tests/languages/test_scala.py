"""Scala: the exact text of values, types, signatures and prompts, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from codelab.core.errors import ToolchainMissingError
from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import find_toolchain, run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

CLEAN = get_language("scala", wording="clean")
PUBLISHED = get_language("scala")


def problem(
    name: str = "add_one", annotation: str = "int", parameter: str = "value", cases: tuple[Case, ...] = ()
) -> Problem:
    declared = Type.parse(annotation)
    return Problem(
        name=name,
        entry_point=name,
        prompt=f'def {name}(value):\n    """Do it."""\n',
        documentation="Do it.",
        parameters=(Parameter(parameter, declared),),
        returns=declared,
        cases=cases,
        provenance=Provenance("tests"),
    )


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
        ("str", "\n\t\r\f\b\x00\x1a\x1b\x7f", '"\\n\\t\\r\\f\\b\\u0000\\u001a\\u001b\\u007f"'),
        ("str", "$x ${x} \\u0041é🙂", '"$x ${x} \\\\u0041é🙂"'),
        ("int", -(2**63), "-9223372036854775808L"),
        ("float", 3, "3.0"),
        ("float", 1e22, "1e+22"),
        ("float", float("-inf"), "Double.NegativeInfinity"),
        ("float", float("nan"), "Double.NaN"),
        ("bool", True, "true"),
        ("None", None, "None"),
        ("Optional[int]", None, "None"),
        ("Optional[int]", 5, "Some(5L)"),
        ("List[Optional[int]]", [None, 1], "List[Option[Long]](None, Some(1L))"),
        ("List[List[float]]", [[1], []], "List[List[Double]](List[Double](1.0), List[Double]())"),
        ("Tuple[()]", (), "()"),
        ("Tuple[int]", (1,), "Tuple1(1L)"),
        ("Tuple[int, Optional[int]]", (1, None), "(1L, None)"),
        ("Tuple[int, ...]", (1, 2), "List[Long](1L, 2L)"),
        ("Set[str]", {"a"}, 'Set[String]("a")'),
        ("Dict[str, float]", {"a": 1}, 'Map[String, Double]("a" -> 1.0)'),
        ("Dict[int, str]", {}, "Map[Long, String]()"),
        ("Any", [1, 2.5, None, [True]], "List[Any](1L, 2.5, None, List[Any](true))"),
        ("Union[int, str]", 1, "Left(1L)"),
        ("Union[int, str]", "1", 'Right("1")'),
        ("Optional[Union[int, str]]", "1", 'Some(Right("1"))'),
        ("Union[int, str, bool]", "1", '"1"'),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert CLEAN.literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(
    ("wording", "annotation", "value", "reason"),
    [
        ("clean", "int", 2**63, "9223372036854775808 does not fit Long"),
        ("clean", f"Tuple[{', '.join(['int'] * 23)}]", (1,) * 23, "Scala has no tuple of 23"),
        ("published", "float", 1e39, "1e+39 does not fit Float"),
        ("published", "float", 1e-46, "1e-46 does not fit Float"),
        ("published", "List[Set[int]]", [], "published Scala prompts have no type for Set[int]"),
        (
            "published",
            "List[Union[int, str, float]]",
            [],
            "published Scala prompts have no type for Union[int, str, float]",
        ),
    ],
)
def test_refusals(wording: Wording, annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("scala", wording=wording).literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("float", "Double", "Float"),
        ("Optional[float]", "Option[Double]", "Option[Float]"),
        ("Dict[str, List[int]]", "Map[String, List[Long]]", "Map[String,List[Long]]"),
        ("Dict[Any, None]", "Map[Any, None.type]", "Map[Any,None]"),
        ("Tuple[int]", "Tuple1[Long]", "Tuple2[Long]"),
        ("Tuple[int, str, bool]", "(Long, String, Boolean)", "Tuple2[Long, String, Boolean]"),
        ("Tuple[()]", "Unit", "Tuple2[]"),
        ("Tuple[int, ...]", "List[Long]", "List[Long]"),
        ("Union[int, str]", "Either[Long, String]", "Either[Long, String]"),
        ("Set[Tuple[int, str]]", "Set[(Long, String)]", None),
        ("Union[int, str, float]", "Any", None),
    ],
)
def test_types(annotation: str, clean: str, published: str | None) -> None:
    declared = Type.parse(annotation)
    assert CLEAN.type(declared) == clean
    if published is not None:
        assert PUBLISHED.type(declared) == published


@pytest.mark.parametrize(
    ("name", "clean", "published"),
    [
        ("value", "value: Long", "value : Long"),
        ("type", "type_ : Long", "type : Long"),
        ("of_", "of_ : Long", "of_ : Long"),
        ("operator", "operator: Long", "op : Long"),
        ("strlen", "strlen: Long", "string_length : Long"),
    ],
)
def test_parameters(name: str, clean: str, published: str) -> None:
    assert CLEAN.signature(problem(parameter=name)) == f"def addOne({clean}): Long = {{"
    assert PUBLISHED.signature(problem(parameter=name)) == f"def addOne({published}) : Long = {{"


@pytest.mark.parametrize(
    ("name", "clean"), [("add_one", "addOne"), ("match", "match_"), ("to_string", "toString_"), ("wait", "wait_")]
)
def test_function_names(name: str, clean: str) -> None:
    assert CLEAN.function_name(problem(name)) == clean


def test_prompts() -> None:
    imports = "import scala.collection.mutable\nimport scala.math._\n\n"
    assert CLEAN.prompt(problem(), "Do it.\n\n  well \\u41 \\u000a \\u001A \\u0041 \r") == (
        f"{imports}object Problem {{\n    // Do it.\n    //\n"
        "    //   well \\\\u41 \\\\u000a \\\\u001A \\u0041 \\r\n    def addOne(value: Long): Long = {\n"
    )
    assert PUBLISHED.prompt(problem(), "Do it.\n  well") == (
        "import scala.math._\nimport scala.collection.mutable._\nobject Problem {\n"
        "    // Do it.\n    // well\n    def addOne(value : Long) : Long = {\n"
    )


def test_assertion() -> None:
    case = Case((1,), 2, Comparison())
    assert CLEAN.assertion(["1L"], "2L", case, problem()) == "CodelabHarness.check(Problem.addOne(1L), 2L, 0.0, 0.0)"
    assert CLEAN.cases(["x", "y"]) == [
        "def codelabCase1(): Unit = { x }",
        "def codelabCase2(): Unit = { y }",
    ]


def statuses(annotation: str, cases: tuple[Case, ...], body: str, wording: Wording = "clean") -> Status:
    try:
        find_toolchain("scala")
    except ToolchainMissingError as error:
        pytest.skip(str(error))
    task = translate(problem("same", annotation, cases=cases), "scala", wording=wording)
    assert isinstance(task, Task), task
    return run_task(task, body).status


def test_single_precision_has_its_own_tolerance() -> None:
    close = (Case((1.00001,), 1.0),)
    assert statuses("float", close, "        value", "published") is Status.PASSED
    assert statuses("float", (Case((1.001,), 1.0),), "        value", "published") is Status.FAILED
    assert statuses("float", close, "        value") is Status.FAILED


def test_null_is_not_none() -> None:
    assert statuses("Optional[int]", (Case((None,), None),), "        null") is Status.FAILED


def test_left_is_not_right() -> None:
    cases = (Case((1,), 1),)
    assert statuses("Union[int, float]", cases, "        Right(1.0)") is Status.FAILED
