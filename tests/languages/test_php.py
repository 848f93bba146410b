"""PHP: exact texts, and what a PHP program may return for a Python value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

LITERALS: list[tuple[str, Any, str]] = [
    ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
    ("str", "$x {$y} ${z}", '"\\$x {\\$y} \\${z}"'),
    ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\x00\\x1b\\x7f"'),
    ("str", "é🙂\u2028", '"é🙂\u2028"'),
    ("int", 2**63 - 1, "9223372036854775807"),
    ("int", -(2**63), "PHP_INT_MIN"),
    ("float", 3, "3.0"),
    ("float", 1e22, "1e+22"),
    ("float", -0.0, "-0.0"),
    ("float", float("-inf"), "-INF"),
    ("float", float("nan"), "NAN"),
    ("None", None, "null"),
    ("bool", True, "true"),
    ("Optional[int]", None, "null"),
    ("List[Any]", [1, "1", 1.0, False], '[1, "1", 1.0, false]'),
    ("Tuple[int, str]", (1, "a"), '[1, "a"]'),
    ("Set[int]", {2, 1}, "[1, 2]"),
    ("Dict[str, int]", {"5": 1, "a": 2}, '["5" => 1, "a" => 2]'),
    ("Dict[Any, int]", {"": 1, True: 2, 0: 3}, '["" => 1, true => 2, 0 => 3]'),
    ("Dict[Tuple[int, int], str]", {(1, 2): "a"}, '[[[1, 2], "a"]]'),
    ("Dict[float, str]", {0.5: "a"}, '[[0.5, "a"]]'),
]
REFUSED: list[tuple[str, Any, str]] = [
    ("int", 2**63, "9223372036854775808 does not fit a PHP integer"),
    ("Dict[Any, int]", {1: 1, "1": 2}, "PHP arrays have whole numbers and strings for keys: 1 and '1' are the same"),
    ("Dict[Any, int]", {None: 1, "": 2}, "PHP arrays have whole numbers and strings for keys: 1 and '1' are the same"),
    ("Dict[Any, int]", {0.5: 1}, "PHP arrays have no key 0.5"),
]


def problem(returns: str, *cases: Case, name: str = "find_all", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    return Problem(name, name, "", "Find.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("php").literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(("annotation", "value", "reason"), REFUSED)
def test_refusals(annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("php").literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


def test_a_float_is_given_as_the_test_gives_it() -> None:
    language = get_language("php")
    assert language.argument([3, 0.5], Type.parse("List[float]")) == "[3, 0.5]"


def test_prompts() -> None:
    given = problem("int", text="str", limit="int")
    documentation = "Find.\n\n  - it ends at ?> or not"
    prompts = [get_language("php", wording=wording).prompt(given, documentation) for wording in ("published", "clean")]
    assert prompts == [
        "<?php\n// Find.\n// - it ends at ?> or not\nfunction find_all($text, $limit) {\n",
        "<?php\n// Find.\n//\n//   - it ends at ? > or not\nfunction find_all($text, $limit) {\n",
    ]


@pytest.mark.parametrize(
    ("name", "clean"), [("strlen", "strlen_"), ("Count", "Count_"), ("list", "list_"), ("text", "text")]
)
def test_functions_that_php_has_already(name: str, clean: str) -> None:
    given = problem("int", name=name, this="int", list="int", _GET="int")
    assert get_language("php", wording="clean").signature(given) == f"function {clean}($this_, $list, $_GET_) {{"
    assert get_language("php").signature(given) == f"function {name}($this, $list, $_GET) {{"


@pytest.mark.parametrize(
    ("returns", "expected", "written"),
    [
        ("Dict[str, int]", {"a": 1}, 'CodelabHarness::entries(["a" => 1])'),
        ("List[Set[int]]", [{1}], "[CodelabHarness::unordered([1])]"),
        ("Dict[Tuple[int], int]", {(1,): 2}, "CodelabHarness::unordered([[[1], 2]])"),
    ],
)
def test_assertions_say_where_order_does_not_matter(returns: str, expected: Any, written: str) -> None:
    case = Case((), expected, Comparison(rel_tol=0.5, abs_tol=0.0))
    given = problem(returns, case)
    assertion = get_language("php").assertion(["A"], "C", case, given)
    assert assertion == f"CodelabHarness::check(find_all(A), {written}, 0.0, 0.0);"


def test_doctests_are_plain() -> None:
    given = problem("Set[int]", Case(({"a": 1},), {1}), values="Dict[str, int]")
    documentation = "Find.\n\n>>> find_all({'a': 1})\n{1}"
    task = translate(Problem(**{**_fields(given), "documentation": documentation}), "php", wording="clean")
    assert isinstance(task, Task)
    assert '// >>> find_all(["a" => 1])\n// [1]\n' in task.prompt


def _fields(given: Problem) -> dict[str, Any]:
    return {name: getattr(given, name) for name in Problem.__dataclass_fields__}


RIGHT = [
    ("Dict[str, int]", {"a": 1, "b": 2}, "return ['b' => 2, 'a' => 1];"),
    ("Dict[int, str]", {0: "a", 1: "b"}, "return [1 => 'b', 0 => 'a'];"),
    ("Dict[str, int]", {"1": 1}, "return [1 => 1];"),
    ("int", 5, "return floor(5.5);"),
    ("float", 5.0, "return 5;"),
    ("float", 0.3, "return 0.1 + 0.2;"),
    ("Set[int]", {1, 2}, "return array_unique([2, 1, 1]);"),
    ("Set[str]", {"a", "c"}, "return array_filter(['c', 'b', 'a'], fn($x) => $x !== 'b');"),
    ("Dict[Tuple[int, int], int]", {(1, 2): 3, (4, 5): 6}, "return [[[4, 5], 6], [[1, 2], 3]];"),
    ("int", 5, "set_error_handler(function () { throw new Exception(); }); return 5;"),
    ("int", 5, "ob_start(fn($text) => ''); echo 'lost'; return 5;"),
    ("int", 5, "return 5; } function check() { exit(0); } class Same {"),
    ("int", 5, "return 5;\n}\n?>\nand text {\n<?php {"),
]
WRONG = [
    ("List[int]", [1, 2], "return [1 => 2, 0 => 1];"),
    ("List[int]", [1, 2], "return [1 => 1, 2 => 2];"),
    ("List[int]", [1], "return ['1'];"),
    ("List[int]", [1, 1], "return [1 => 1, 0 => 1];"),
    ("int", 1, "return '1';"),
    ("int", 1, "return true;"),
    ("int", 0, "return false;"),
    ("int", 0, "return null;"),
    ("int", 2**53 + 1, "return 2.0 ** 53;"),
    ("int", 2**63 - 1, "return 2.0 ** 63;"),
    ("int", 5, "return 5.0000001;"),
    ("float", 1.0, "return '1.0';"),
    ("float", 1.0, "return true;"),
    ("str", "1", "return 1;"),
    ("str", "", "return null;"),
    ("bool", True, "return 1;"),
    ("bool", False, "return 0;"),
    ("bool", False, "return;"),
    ("Optional[int]", None, "return false;"),
    ("Any", None, "return [];"),
    ("List[int]", [], "return new ArrayObject();"),
    ("List[int]", [1], "yield 1;"),
    ("Set[int]", {1, 2}, "return [1 => true, 2 => true];"),
    ("Set[int]", {1, 2}, "return [1, 2, 2];"),
    ("Set[int]", {1, 2}, "return [1, 1];"),
    ("Dict[int, str]", {0: "a"}, "return ['b'];"),
    ("int", 5, "set_error_handler(function () { throw new Exception(); }); fclose(STDERR); return 6;"),
    ("int", 5, "register_shutdown_function(fn() => exit(0)); return 6;"),
    ("int", 5, "set_exception_handler(fn() => exit(0)); return 6;"),
]


def judged(returns: str, expected: Any, body: str) -> Status:
    task = translate(problem(returns, Case((), expected)), "php", wording="clean")
    assert isinstance(task, Task)
    return run_task(task, f"    {body}\n}}").status


@pytest.mark.parametrize(("returns", "expected", "body"), RIGHT)
def test_right(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("php")
    assert judged(returns, expected, body) is Status.PASSED


@pytest.mark.parametrize(("returns", "expected", "body"), WRONG)
def test_wrong(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("php")
    assert judged(returns, expected, body) is Status.FAILED


def test_a_large_wrong_value_is_shown_in_part(need: Callable[[str], None]) -> None:
    need("php")
    assert judged("List[int]", [1], "return array_fill(0, 3000000, str_repeat('x', 100));") is Status.FAILED
