"""Ruby: exact texts, and what a Ruby program may return for a Python value."""

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
from codelab.translate import translate

LITERALS: list[tuple[str, Any, str]] = [
    ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
    ("str", "#{x} #$y #@z # $ @", '"\\#{x} \\#$y \\#@z # $ @"'),
    ("str", "\\#{x}", '"\\\\\\#{x}"'),
    ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\x00\\x1b\\x7f"'),
    ("str", "é🙂\u2028", '"é🙂\u2028"'),
    ("int", 10**30, "1000000000000000000000000000000"),
    ("float", 3, "3.0"),
    ("float", 1e22, "1e+22"),
    ("float", 5e-324, "5e-324"),
    ("float", float("-inf"), "-Float::INFINITY"),
    ("float", float("nan"), "Float::NAN"),
    ("None", None, "nil"),
    ("bool", True, "true"),
    ("List[Any]", [1, "1", 1.0, False], '[1, "1", 1.0, false]'),
    ("Tuple[int, str]", (1, "a"), '[1, "a"]'),
    ("Set[int]", {2, 1}, "Set[1, 2]"),
    ("Dict[Tuple[int, int], str]", {(1, 2): "a"}, '{[1, 2] => "a"}'),
]


def problem(returns: str, *cases: Case, name: str = "find_all", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    return Problem(name, name, "", "Find.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("rb").literal(value, Type.parse(annotation)) == text


def test_a_float_is_given_as_the_test_gives_it() -> None:
    language = get_language("rb")
    assert language.argument([3, 0.5], Type.parse("List[float]")) == "[3, 0.5]"


def test_prompts() -> None:
    given = problem("int", text="str", Limit="int")
    documentation = "Find the coding: a\n\n  - number"
    prompts = [get_language("rb", wording=wording).prompt(given, documentation) for wording in ("published", "clean")]
    assert prompts == [
        "# Find the coding: a\n# - number\ndef find_all(text, limit)\n",
        "#\n# Find the coding: a\n#\n#   - number\ndef find_all(text, limit)\n",
    ]


def test_names() -> None:
    given = problem("int", name="hash", N="int", n="int", minSize="int", end="int", _x="int")
    assert get_language("rb").signature(given) == "def hash(n, n, minsize, end, _x)"
    assert get_language("rb", wording="clean").signature(given) == "def hash_(n_, n, minSize, end_, _x)"
    assert get_language("rb", wording="clean").function_name(problem("int", name="end")) == "end_"
    assert get_language("rb", wording="clean").function_name(problem("int", name="Count")) == "Count"


def test_assertions() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    assertion = get_language("rb").assertion(["A", "B"], "C", case, problem("float"))
    assert assertion == "CodelabHarness.check(find_all(A, B), C, 0.001, 0.0)"


RIGHT = [
    ("Dict[str, int]", {"a": 1, "b": 2}, "{ 'b' => 2, 'a' => 1 }"),
    ("Dict[float, float]", {0.3: 1.0, 2.0: 3.0}, "{ 2 => 3, 0.1 + 0.2 => 1 }"),
    ("Dict[str, int]", {}, "Hash.new { |hash, key| raise }"),
    ("int", 5, "5.0"),
    ("int", 5, "10r / 2"),
    ("float", 5.0, "5"),
    ("float", 0.5, "1r / 2"),
    ("float", 0.5, "require 'bigdecimal'; BigDecimal('0.5')"),
    ("Set[int]", {1, 2}, "Set.new([2, 1])"),
    ("Set[Tuple[int, float]]", {(1, 0.3), (2, 0.3)}, "Set[[2, 0.1 + 0.2], [1, 0.1 + 0.2]]"),
    ("List[int]", [2, 3, 5], "require 'prime'; Prime.first(3)"),
    ("int", -1, "Gem::Version.new('1.2') <=> Gem::Version.new('1.10')"),
    ("bool", True, "begin; require 'no such thing'; rescue LoadError; true; end"),
    ("int", 5, "$stderr = $stdout = File.open(File::NULL); 5"),
    ("int", 5, "5 end\ndef same(*) = exit!(0)\ndef report(*) = exit!(0)\ndef inspect = exit!(0)\nif false"),
]
WRONG = [
    ("List[int]", [1, 2], "[2, 1]"),
    ("List[int]", [1], "Set[1]"),
    ("Set[int]", {1}, "[1]"),
    ("int", 1, "'1'"),
    ("int", 1, "true"),
    ("int", 0, "nil"),
    ("int", 10**18 + 1, "1e18"),
    ("int", 5, "5.0000001"),
    ("int", 5, "Complex(5, 1)"),
    ("float", 1.0, "'1.0'"),
    ("float", float("inf"), "10 ** 400"),
    ("float", 1.0, "nil"),
    ("str", "a", ":a"),
    ("str", "é", "'é'.b"),
    ("str", "", "nil"),
    ("bool", False, "nil"),
    ("bool", True, "1"),
    ("Optional[int]", None, "false"),
    ("Dict[str, int]", {"a": 1}, "{ a: 1 }"),
    ("Dict[int, int]", {1: 1}, "{ '1' => 1 }"),
    ("Dict[int, int]", {1: 1}, "Hash.new(1)"),
    ("Dict[int, int]", {1: 1}, "[[1, 1]]"),
    ("Any", None, "BasicObject.new"),
    ("int", 5, "at_exit { exit!(0) }; 6"),
    ("int", 5, "STDERR.close; STDOUT.close; 6"),
    ("int", 5, "6 end\ndef inspect = raise\nclass Integer; def inspect = raise; end\nif false"),
]


def judged(returns: str, expected: Any, body: str) -> Status:
    task = translate(problem(returns, Case((), expected)), "rb", wording="clean")
    assert isinstance(task, Task)
    return run_task(task, f"  {body}\nend").status


@pytest.mark.parametrize(("returns", "expected", "body"), RIGHT)
def test_right(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("rb")
    assert judged(returns, expected, body) is Status.PASSED


@pytest.mark.parametrize(("returns", "expected", "body"), WRONG)
def test_wrong(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("rb")
    assert judged(returns, expected, body) is Status.FAILED


def test_a_large_wrong_value_is_shown_in_part(need: Callable[[str], None]) -> None:
    need("rb")
    assert judged("List[int]", [1], "['x' * 100] * 100_000") is Status.FAILED
