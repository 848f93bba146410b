"""A problem in a language: the whole task, notes and refusals."""
# ruff: noqa: E501 - exact prompts

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from codelab.core.errors import UnknownLanguageError
from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import HARNESS_MARK, Refusal, Task, Wording
from codelab.core.types import Type
from codelab.languages import LANGUAGES, read_spec
from codelab.translate import translate, translate_all

DOCUMENTATION = "Return a tuple of py lists.\n\n    >>> add_all([1, 2])\n    3\n"
ADD = Problem(
    name="HumanEval_7_add_all",
    entry_point="add_all",
    prompt=f'from typing import List\n\ndef add_all(xs: List[int]) -> int:\n    """{DOCUMENTATION}    """\n',
    documentation="Return a tuple of py lists.\n\n>>> add_all([1, 2])\n3\n",
    parameters=(Parameter("xs", Type.parse("List[int]")),),
    returns=Type.parse("int"),
    cases=(Case(([1, 2],), 3), Case(([],), 0)),
    provenance=Provenance("humaneval"),
)


def task(problem: Problem, language: str, wording: Wording = "clean") -> Task:
    found = translate(problem, language, wording=wording)
    assert isinstance(found, Task), found
    return found


def refusal(problem: Problem, language: str, wording: Wording = "clean") -> str:
    found = translate(problem, language, wording=wording)
    assert isinstance(found, Refusal), found
    assert (found.benchmark, found.name, found.language) == ("humaneval", problem.name, language)
    return found.reason


def returning(annotation: str, *expected: Any) -> Problem:
    cases = tuple(Case(([1],), value) for value in expected)
    return replace(ADD, returns=Type.parse(annotation), cases=cases)


def test_a_whole_task() -> None:
    found = task(ADD, "lua", "published")
    head = "-- Return a table of lua tables.\n-- >>> add_all({1, 2})\n-- 3\nlocal function add_all(xs)\n"
    assert found.prompt == head
    assert "\ncodelab.check(add_all({1, 2}), 3, 0.0, 0.0)\ncodelab.check(add_all({}), 0, 0.0, 0.0)\n" in found.tests
    assert replace(found, prompt="", tests="") == Task(
        benchmark="humaneval",
        name="HumanEval_7_add_all",
        language="lua",
        prompt="",
        tests="",
        stop_tokens=("\nlocal", "\nfunction", "\n--", "\n\n"),
        entry_point="add_all",
        signature="local function add_all(xs)",
        assertions=2,
        wording="published",
        original="HumanEval_7_add_all.py",
    )


PROMPTS: dict[str, tuple[str, str]] = {
    "py": (
        'from typing import List\n\ndef add_all(xs: List[int]) -> int:\n    """Return a tuple of py lists.\n'
        '>>> add_all([1, 2])\n3"""\n',
        'from typing import List\n\ndef add_all(xs: List[int]) -> int:\n    """Return a tuple of py lists.\n\n'
        '    >>> add_all([1, 2])\n    3"""\n',
    ),
    "js": (
        "//Return an array of js arrays.\n// >>> add_all([1, 2])\n// 3\nfunction add_all(xs){\n",
        "// Return an array of py arrays.\n//\n// >>> add_all([1, 2])\n// 3\nfunction add_all(xs){\n",
    ),
    "rs": (
        "/// Return a tuple of rs vectors.\n/// >>> add_all(vec![1, 2])\n/// 3\nfn add_all(xs: Vec<isize>) -> isize {\n",
        "/// Return a tuple of py vectors.\n///\n/// >>> add_all(vec![1, 2])\n/// 3\nfn add_all(xs: Vec<isize>) -> isize {\n",
    ),
    "sh": (
        '#!/bin/bash\n# Return a list of sh lists.\n# >>> $(add_all "1 2")\n# "3"\n#\n'
        "# $1 is a space-separated list\nadd_all() {\n",
        "#!/bin/bash\n# Return a list of py lists.\n#\n# >>> add_all '1 2'\n# 3\n#\n"
        "# $1 is a space-separated list\nadd_all() {\n",
    ),
}


@pytest.mark.parametrize("language", PROMPTS)
def test_wordings(language: str) -> None:
    assert (task(ADD, language, "published").prompt, task(ADD, language).prompt) == PROMPTS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_reports(language: str) -> None:
    found = task(ADD, language)
    assert HARNESS_MARK in found.tests
    assert (found.assertions, found.notes, found.wording) == (2, (), "clean")
    assert found.stop_tokens == read_spec(language).stop_tokens
    assert found.signature in found.prompt


def test_every_problem_in_every_language() -> None:
    found = list(translate_all([ADD, replace(ADD, name="other")], wording="clean"))
    expected = [(name, language) for name in (ADD.name, "other") for language in LANGUAGES]
    assert [(one.name, one.language) for one in found] == expected
    assert [one.language for one in translate_all([ADD], ("rs", "js"))] == ["rs", "js"]


def test_an_unknown_language_is_refused_before_the_first_problem() -> None:
    with pytest.raises(UnknownLanguageError):
        translate(ADD, "cobol")
    with pytest.raises(UnknownLanguageError):
        next(translate_all([ADD], ["py", "cobol"]))


def test_cases_that_cannot_be_written_are_noted() -> None:
    found = task(returning("int", 2**63, 1, "x", True), "rs")
    assert found.notes == (
        "case 1 left out: 9223372036854775808 does not fit isize",
        "case 3 left out: 'x' is not of type int",
        "case 4 left out: True is not of type int",
    )
    assert found.assertions == 1
    few = replace(ADD, cases=(*ADD.cases, Case((), 3), Case(([1], 2), 3)))
    assert task(few, "js").notes == (
        "case 3 left out: 0 arguments for 1 parameters",
        "case 4 left out: 2 arguments for 1 parameters",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wording", ["published", "clean"])
def test_helpers_are_refused(language: str, wording: Wording) -> None:
    reason = "the problem needs helper functions (Node, walk)"
    assert refusal(replace(ADD, helpers=("Node", "walk")), language, wording) == reason


@pytest.mark.parametrize("wording", ["published", "clean"])
def test_problems_without_cases_are_refused(wording: Wording) -> None:
    assert refusal(replace(ADD, cases=()), "py", wording) == "the problem has no test cases"


@pytest.mark.parametrize(
    ("language", "annotation", "expected", "reason"),
    [
        ("rs", "int", 2**63, "no test case can be written: case 1 left out: 9223372036854775808 does not fit isize"),
        ("java", "int", 2**63, "no test case can be written: case 1 left out: 9223372036854775808 does not fit long"),
        ("java", "Tuple[()]", (), "javatuples has no tuple of 0"),
        ("rs", "Set[float]", {1.5}, "Rust has no Set[float]: float cannot be hashed"),
        ("rs", "Dict[Any, int]", {1: 1}, "Rust has no Dict[Any, int]: Any cannot be hashed"),
        (
            "sh",
            "List[List[List[int]]]",
            [[[1], [2]]],
            "no test case can be written: case 1 left out: Bash lists nest two levels deep at most",
        ),
        (
            "sh",
            "List[str]",
            ["a b"],
            "no test case can be written: case 1 left out: 'a b' is no word, and Bash lists are lists of words",
        ),
        (
            "sh",
            "List[Dict[str, int]]",
            [{"a": 1}],
            "no test case can be written: case 1 left out: "
            "Bash writes sets and dictionaries by themselves only, not inside others",
        ),
        ("sh", "str", "a\0", "no test case can be written: case 1 left out: Bash has no strings with NUL"),
        (
            "lua",
            "Dict[float, int]",
            {float("nan"): 1},
            "no test case can be written: case 1 left out: Lua tables have no key nil or NaN",
        ),
    ],
)
def test_clean_refusals(language: str, annotation: str, expected: Any, reason: str) -> None:
    assert refusal(returning(annotation, expected), language) == reason


@pytest.mark.parametrize(
    ("language", "annotation", "expected", "reason"),
    [
        ("rs", "Any", 1, "published Rust prompts have no type for Any"),
        ("rs", "Union[int, str]", 1, "published Rust prompts have no type for Union[int, str]"),
        ("rs", "Tuple[int, ...]", (1,), "published Rust prompts have no type for Tuple[int, ...]"),
        (
            "rs",
            "Dict[str, float]",
            {},
            "published Rust prompts have dictionaries of int and str only, not Dict[str, float]",
        ),
        ("rs", "str", 'a"b', "published Rust prompts have no double quote in strings"),
        ("java", "Set[int]", {1}, "published Java prompts have no type for Set[int]"),
        ("java", "Union[int, str]", 1, "published Java prompts have no type for Union[int, str]"),
        ("sh", "List[str]", ["a b"], "the element 'a b' has white space"),
        ("sh", "List[Dict[str, int]]", [{"a": 1}], "published Bash prompts have no lists of dictionaries"),
        ("sh", "Any", [[[1], [2]]], "published Bash prompts nest two levels deep at most"),
        ("js", "Set[int]", {1}, "published rules do not translate the expression {1}"),
    ],
)
def test_published_refusals(language: str, annotation: str, expected: Any, reason: str) -> None:
    assert refusal(returning(annotation, expected), language, "published") == reason


def test_published_prompts_must_parse_once_their_words_are_replaced() -> None:
    broken = replace(ADD, prompt='def add_all(xs):\n    """One."""\n\ndef other():\n    """Two."""\n')
    assert refusal(broken, "js", "published") == "the prompt is not one function with a docstring"
    broken = replace(ADD, prompt='def add_all(xs)\n    """One."""\n')
    reason = refusal(broken, "js", "published")
    assert reason.startswith("the prompt does not parse once its words are replaced: expected ':'")


def test_tolerances_are_those_of_the_case_where_a_float_is_expected() -> None:
    case = Case(([1],), 1.5, Comparison(rel_tol=0.0, abs_tol=0.25))
    floats = replace(ADD, returns=Type.parse("float"), cases=(case, Case(([1],), 2)))
    tests = task(floats, "js").tests
    assert "codelab.check(add_all([1]), 1.5, 0.0, 0.25);" in tests
    assert "codelab.check(add_all([1]), 2.0, 1e-06, 1e-09);" in tests
    assert "codelab.check(add_all([1, 2]), 3, 0.0, 0.0);" in task(ADD, "js").tests


def test_rust_enums_stand_for_unions_and_any() -> None:
    found = task(returning("Union[int, List[Any]]", 1, [1, None, "a"]), "rs")
    assert found.prompt == (
        "#[derive(Debug, Clone, PartialEq)]\nenum IntOrListValue {\n    Int(isize),\n    ListValue(Vec<Value>),\n}\n"
        "#[derive(Debug, Clone, PartialEq)]\nenum Value {\n    Null,\n    Bool(bool),\n    Int(isize),\n    Float(f64),\n"
        "    Str(String),\n    List(Vec<Value>),\n    Map(Vec<(Value, Value)>),\n}\n\n"
        "/// Return a tuple of py vectors.\n///\n/// >>> add_all(vec![1, 2])\n/// IntOrListValue::Int(3)\n"
        "fn add_all(xs: Vec<isize>) -> IntOrListValue {\n"
    )
    assert 'IntOrListValue::ListValue(vec![Value::Int(1), Value::Null, Value::Str(String::from("a"))])' in found.tests
    keys = task(returning("Dict[Union[int, str], bool]", {1: True}), "rs").prompt
    assert "use std::collections::HashMap;\n\n#[derive(Debug, Clone, PartialEq, Eq, Hash)]\nenum IntOrStr {\n" in keys


def test_arguments_that_a_type_makes_the_same_have_one_result() -> None:
    """HumanEval_92 expects another result of 3.0 than of 3, which are one value where the parameter is a float."""
    cases = (Case((3,), True), Case((3.0,), False), Case((3.0,), False), Case((2.5,), False))
    parameter = (Parameter("x", Type.parse("float")),)
    given = Problem("whole", "whole", "", "Tell.", parameter, Type.parse("bool"), cases, Provenance("tests"))
    typed, untyped = translate(given, "rs", wording="clean"), translate(given, "py", wording="clean")
    assert isinstance(typed, Task)
    assert isinstance(untyped, Task)
    reason = "Rust does not tell its arguments from those of case 1, whose result is another"
    assert typed.notes == (f"case 2 left out: {reason}", f"case 3 left out: {reason}")
    assert (typed.assertions, untyped.assertions, untyped.notes) == (2, 4, ())
