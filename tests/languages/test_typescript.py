"""TypeScript: the exact text of values, types, signatures and prompts, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

CLEAN = get_language("ts", wording="clean")
PUBLISHED = get_language("ts")
BIG = 2**53


def problem(name: str, returns: str, *cases: Case, **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    prompt = f'def {name}():\n    """Do it."""\n'
    return Problem(name, name, prompt, "Do it.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\${x}`", '"a\'b\\"c\\\\${x}`"'),
        ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\u0000\\u001b\\u007f"'),
        ("str", "\xe9\U0001f642\u2028\u2029\u202e", '"\xe9\U0001f642\\u2028\\u2029\u202e"'),
        ("str", "\ud800", '"\\ud800"'),
        ("int", -5, "-5"),
        ("int", BIG - 1, "9007199254740991"),
        ("int", 10**20, "100000000000000000000"),
        ("Any", BIG, "9007199254740992n"),
        ("float", 3, "3.0"),
        ("float", 1e22, "1e+22"),
        ("float", -0.0, "-0.0"),
        ("float", float("inf"), "Infinity"),
        ("float", float("nan"), "NaN"),
        ("None", None, "undefined"),
        ("Optional[int]", None, "undefined"),
        ("List[Optional[str]]", [None, "a"], '[undefined, "a"]'),
        ("Tuple[()]", (), "[]"),
        ("Tuple[int, str]", (1, "a"), '[1, "a"]'),
        ("Set[int]", {2, 1}, "new Set<number>([1, 2])"),
        ("Set[Tuple[int, str]]", {(1, "a")}, 'new Set<[number, string]>([[1, "a"]])'),
        ("Dict[str, int]", {"a": 1, "__proto__": 2}, '{"a": 1, ["__proto__"]: 2}'),
        ("Dict[int, str]", {1: "a", -1: "b"}, '{1: "a", [-1]: "b"}'),
        ("Dict[bool, int]", {True: 1}, "new Map<boolean, number>([[true, 1]])"),
        ("Dict[Union[int, str], int]", {1: 1, "1": 2}, 'new Map<number | string, number>([[1, 1], ["1", 2]])'),
        ("Any", {"a": 1}, '{"a": 1}'),
        ("Any", {"a": 1, 1: 2}, 'new Map<any, any>([["a", 1], [1, 2]])'),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert CLEAN.literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("List[Union[int, float]]", "number[]", "(number | number)[]"),
        ("List[Union[int, str]]", "(number | string)[]", "(number | string)[]"),
        ("List[Optional[int]]", "(number | undefined)[]", "(number | undefined)[]"),
        ("List[List[Any]]", "any[][]", "any[][]"),
        ("Tuple[int, List[str]]", "[number, string[]]", "[number, string[]]"),
        ("Dict[str, int]", "{[key: string]: number}", "{[key: string]: number}"),
        (
            "Dict[str, List[int]]",
            "{[key: string]: number[]}",
            "REFUSED published TypeScript prompts have dictionaries of int and str only, not Dict[str, List[int]]",
        ),
        ("Dict[Any, int]", "Map<any, number>", "REFUSED"),
        ("Tuple[int, ...]", "number[]", "REFUSED published TypeScript prompts have no type for Tuple[int, ...]"),
        (
            "Union[int, str, None]",
            "number | string | undefined",
            "REFUSED published TypeScript prompts have no None in",
        ),
        ("Set[int]", "Set<number>", "REFUSED published TypeScript prompts have no type for Set[int]"),
        ("None", "undefined", "REFUSED published TypeScript prompts have no type for None"),
    ],
)
def test_types(annotation: str, clean: str, published: str) -> None:
    assert CLEAN.type(Type.parse(annotation)) == clean
    if published.startswith("REFUSED"):
        with pytest.raises(Untranslatable) as caught:
            PUBLISHED.type(Type.parse(annotation))
        assert str(caught.value).startswith(published.removeprefix("REFUSED").strip())
    else:
        assert PUBLISHED.type(Type.parse(annotation)) == published


def test_signature_and_assertion() -> None:
    case = Case((1, {"a": 0.5}), [1.5, 2], Comparison(0.01, 0.02))
    one = problem("print", "List[float]", case, new="int", b="Dict[str, float]")
    assert CLEAN.signature(one) == "function print_(new_: number, b: {[key: string]: number}): number[] {"
    assert PUBLISHED.signature(problem("print", "float", case, new="Any")) == "function print(new: any): number {"
    assert CLEAN.assertion(["1", "b"], "unused", case, one) == (
        "codelab.check(print_(1, b), [codelab.real(1.5), codelab.real(2.0)], 0.01, 0.02);"
    )


def test_a_dictionary_of_floats_has_them_as_keys() -> None:
    case = Case((), {0.5: 1.5, -1: 2})
    assert CLEAN.assertion([], "", case, problem("f", "Dict[float, float]", case)) == (
        "codelab.check(f(), {0.5: codelab.real(1.5), [-1.0]: codelab.real(2.0)}, 1e-06, 1e-09);"
    )


def test_comments() -> None:
    one = problem("f", "int", Case((), 1))
    assert CLEAN.prompt(one, "One.\n\n  two") == "// One.\n//\n//   two\nfunction f(): number {\n"
    assert PUBLISHED.prompt(one, " One.\n  two") == "//One.\n// two\nfunction f(): number {\n"


def test_strings_of_published_doctests_escape_line_breaks_only() -> None:
    assert PUBLISHED.notation.constant('a"\n\\') == '"a"\\n\\"'


def test_a_large_number_makes_every_int_of_the_problem_a_bigint() -> None:
    cases = [Case(([1, 2], "a"), {BIG: 0.5}), Case(([BIG + 1], 7), {1: 2})]
    one = problem("f", "Dict[int, float]", *cases, a="List[int]", b="Union[int, str]")
    task = translate(one, "ts", wording="clean")
    assert isinstance(task, Task)
    assert task.signature == "function f(a: bigint[], b: bigint | string): Map<bigint, number> {"
    assert (
        'codelab.check(f([1n, 2n], "a"), new Map<bigint, number>([[9007199254740992n, codelab.real(0.5)]])'
        in task.tests
    )
    assert "codelab.check(f([9007199254740993n], 7n), new Map<bigint, number>([[1n, codelab.real(2.0)]])" in task.tests


@pytest.mark.parametrize("wording", ["published", "clean"])
def test_numbers_that_are_not_large_are_numbers(wording: Wording) -> None:
    task = translate(problem("f", "float", Case((BIG - 1, 10**30), 10**30), a="int", b="float"), "ts", wording=wording)
    assert isinstance(task, Task)
    assert "codelab.check(f(9007199254740991, 1e+30), codelab.real(1e+30), 1e-06, 1e-09);" in task.tests


def test_published_prompts_have_no_bigint() -> None:
    task = translate(problem("f", "int", Case((1,), BIG), Case((2,), BIG + 1), a="int"), "ts")
    assert isinstance(task, Task)
    assert task.signature == "function f(a: number): number {"
    assert "codelab.check(f(1), 9007199254740992, 0.0, 0.0);" in task.tests
    assert task.notes == ("case 2 left out: 9007199254740993 does not fit number",)


def judged(returns: str, expected: Any, body: str, *, wording: Wording = "clean") -> Status:
    task = translate(problem("f", returns, Case((), expected)), "ts", wording=wording)
    assert isinstance(task, Task)
    return run_task(task, f"  {body}\n}}").status


@pytest.mark.parametrize(
    ("returns", "expected", "body", "status"),
    [
        ("int", 3, "return 3.0000001;", Status.FAILED),
        ("Tuple[int, float]", (3, 0.5), "return [3.0000001, 0.5];", Status.FAILED),
        ("Tuple[int, float]", (3, 0.5), "return [3, 0.5000001];", Status.PASSED),
        ("int", 0, "return -0;", Status.PASSED),
        ("Optional[int]", None, "return null;", Status.PASSED),
        ("Any", {"a": 1}, "return new Map([['a', 1]]);", Status.PASSED),
        ("Any", {1: 1}, "return {1: 1};", Status.PASSED),
        ("Any", {"a": 1}, "return {a: '1'};", Status.FAILED),
        ("Any", BIG + 1, f"return {BIG + 1};", Status.FAILED),
        ("Any", 5, "return 5n;", Status.PASSED),
        ("Dict[Union[int, str], int]", {1: 1}, "return new Map([['1', 1]]) as any;", Status.FAILED),
        ("Set[float]", {0.3, 0.30000001}, "return new Set([0.30000001, 0.1 + 0.2]);", Status.PASSED),
        ("int", 3, "return '3';", Status.BUILD_ERROR),
        ("int", 3, "return undefined;", Status.FAILED),
        ("int", 3, "let package = 1, static = 2; return package + static;", Status.PASSED),
        ("int", 3, "const g = function () { return this === globalThis ? 3 : 4; }; return g();", Status.PASSED),
        ("int", 3, "return require('node:util').inspect(3).length + 2;", Status.PASSED),
        ("int", 3, "const package: string = 1; return 3;", Status.BUILD_ERROR),
    ],
)
def test_what_passes(returns: str, expected: Any, body: str, status: Status, need: Callable[[str], None]) -> None:
    need("ts")
    assert judged(returns, expected, body) is status


@pytest.mark.parametrize("name", ["check", "same", "process", "require", "print", "codelab_", "Real", "test", "use"])
def test_functions_may_be_called_as_parts_of_what_is_there(name: str, need: Callable[[str], None]) -> None:
    need("ts")
    task = translate(
        problem(name, "List[Set[int]]", Case(([{1}],), [{1}]), value="List[Set[int]]"), "ts", wording="clean"
    )
    assert isinstance(task, Task)
    assert run_task(task, "  return value;\n}").passed
    assert run_task(task, "  return [new Set([2])];\n}").status is Status.FAILED
