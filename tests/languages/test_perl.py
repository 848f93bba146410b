"""Perl: exact texts, and what a Perl program may return for a Python value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Refusal, Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

LITERALS: list[tuple[str, Any, str]] = [
    ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
    ("str", "$x @y #{z} %d", '"\\$x \\@y #{z} %d"'),
    ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\x{00}\\x{1b}\\x{7f}"'),
    ("str", "é🙂\u2028", '"é🙂\u2028"'),
    ("int", 2**64 - 1, "18446744073709551615"),
    ("int", -(2**63), "-9223372036854775808"),
    ("float", 3, "3.0"),
    ("float", 1e22, "1e+22"),
    ("float", float("-inf"), "-9**9**9"),
    ("float", float("nan"), "(9**9**9 - 9**9**9)"),
    ("None", None, "undef"),
    ("bool", True, "!!1"),
    ("bool", False, "!!0"),
    ("List[Any]", [1, "1", 1.0, False], '[1, "1", 1.0, !!0]'),
    ("Tuple[int, str]", (1, "a"), '[1, "a"]'),
    ("Set[int]", {2, 1}, "[1, 2]"),
    ("Dict[Optional[str], int]", {None: 1, "undef": 2}, '{"" => 1, "undef" => 2}'),
    ("Dict[float, str]", {0.5: "a"}, '{0.5 => "a"}'),
    ("Dict[Tuple[int, int], str]", {(1, 2): "a"}, '[[[1, 2], "a"]]'),
]
REFUSED: list[tuple[str, Any, str]] = [
    ("int", 2**64, "18446744073709551616 does not fit a Perl integer"),
    ("int", -(2**63) - 1, "-9223372036854775809 does not fit a Perl integer"),
    ("Dict[Any, int]", {1: 1, "1": 2}, "Perl hashes have text for keys: 1 and '1' are the same"),
    ("Dict[Any, int]", {True: 1, "1": 2}, "Perl hashes have text for keys: 1 and '1' are the same"),
    ("Dict[float, int]", {0.3: 1, 0.1 + 0.2: 2}, "Perl hashes have text for keys: 1 and '1' are the same"),
    ("Dict[Any, int]", {(1,): 1}, "Perl hashes have no key [1]"),
]


def problem(returns: str, *cases: Case, name: str = "find_all", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    return Problem(name, name, "", "Find.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("pl").literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(("annotation", "value", "reason"), REFUSED)
def test_refusals(annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("pl").literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


def test_prompts() -> None:
    given = problem("int", text="str", a="int")
    documentation = "Find.\n\n  - number"
    prompts = [get_language("pl", wording=wording).prompt(given, documentation) for wording in ("published", "clean")]
    assert prompts == [
        "# Find.\n# - number\nsub find_all {\n    my($text, $a) = @_;\n",
        "use utf8;\n\n# Find.\n#\n#   - number\nsub find_all {\n    my ($text, $a_) = @_;\n",
    ]
    assert get_language("pl", wording="clean").signature(problem("int")) == "sub find_all {"
    assert get_language("pl").signature(problem("int")) == "sub find_all {\n    my() = @_;"


def test_names() -> None:
    language = get_language("pl", wording="clean")
    given = problem("int", name="reverse", a="int", a_="int", _="int", b="int", c="int")
    assert language.names(given) == ["a__", "a_", "__", "b_", "c"]
    assert language.function_name(given) == "reverse_"
    assert get_language("pl").function_name(given) == "reverse"


@pytest.mark.parametrize(
    ("returns", "expected", "written"),
    [
        ("int", 1, "1"),
        ("Any", True, "truth(1)"),
        ("bool", True, "truth(1)"),
        ("bool", False, "falsehood()"),
        ("Optional[bool]", False, "truth(0)"),
        ("List[bool]", [False], "[truth(0)]"),
        ("str", "a(b)", 'text("a(b)")'),
        ("Dict[str, str]", {"a)": "b"}, '{"a)" => text("b")}'),
        ("Dict[bool, int]", {False: 1}, "{!!0 => 1}"),
        ("Dict[Tuple[str], int]", {("a",): 2}, 'unordered([[[text("a")], 2]])'),
        ("Set[int]", {1}, "unordered([1])"),
    ],
)
def test_assertions_say_what_is_expected(returns: str, expected: Any, written: str) -> None:
    case = Case((), expected)
    assertion = get_language("pl").assertion(["A"], "C", case, problem(returns, case))
    assert assertion.removesuffix(", 0.0, 0.0);").removesuffix(", 1e-06, 1e-09);") == (
        f"check(scalar(main::find_all(A)), {written}"
    )


def test_tolerances() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    assertion = get_language("pl").assertion([], "C", case, problem("float", case))
    assert assertion == "check(scalar(main::find_all()), real(1.0), 0.001, 0.0);"


def test_truth_in_doctests() -> None:
    given = problem("bool", value="bool")
    assert get_language("pl", wording="clean").doctest(["!!0"], "!!1", given) == ('find_all("")', "1")
    assert get_language("pl", wording="clean").doctest(["!!0"], "!!1", problem("Any", value="Any")) == (
        "find_all(!!0)",
        "!!1",
    )


def test_true_in_lists_is_refused_in_published_wording_only() -> None:
    given = problem("int", Case(([True],), 1), values="List[bool]")
    refused = translate(given, "pl")
    assert isinstance(refused, Refusal)
    assert refused.reason == "published rules write no lists with True in them"
    assert isinstance(translate(given, "pl", wording="clean"), Task)


RIGHT = [
    ("bool", True, "return 1 == 1;"),
    ("bool", True, "return '1';"),
    ("bool", False, "return 1 == 2;"),
    ("bool", False, "return 0;"),
    ("bool", False, "return '';"),
    ("bool", False, "return;"),
    ("bool", False, "return 'a' =~ /b/;"),
    ("bool", True, "require JSON::PP; return $JSON::PP::true;"),
    ("bool", False, "require JSON::PP; return $JSON::PP::false;"),
    ("int", 5, "return '5';"),
    ("int", 5, "return 10 / 2;"),
    ("int", 0, "return int(-0.5);"),
    ("int", 10**15, "return 1e15;"),
    ("int", 123456789012345680, "return 123456789012345680.0;"),
    ("int", 10**20 // 10, "return 10 ** 19;"),
    ("int", 2**53 + 1, "return 9007199254740993;"),
    ("int", 12, "require Math::BigInt; return Math::BigInt->new(12);"),
    ("float", 0.5, "return '0.50';"),
    ("float", 0.5, "return .5;"),
    ("float", 5.0, "return 5;"),
    ("float", 1e300, "return '1E300';"),
    ("float", float("inf"), "return 9**9**9;"),
    ("str", "5", "return 5;"),
    ("str", "cba", "return reverse 'abc';"),
    ("str", "é", "return chr(233);"),
    ("Dict[str, int]", {"a": 1, "b": 2}, "return {b => 2, a => 1};"),
    ("Dict[int, int]", {1: 2}, "return {1.0 => 2};"),
    ("Set[int]", {1, 2}, "return [2, 1];"),
    ("Set[int]", {1, 2}, "return {2 => 1, 1 => undef};"),
    ("Dict[Tuple[int, int], int]", {(1, 2): 3, (4, 5): 6}, "return [[[4, 5], 6], [[1, 2], 3]];"),
    ("Optional[List[int]]", None, "return;"),
    ("List[int]", [1], "return wantarray ? (1) : [1];"),
    ("int", 5, "$, = $\\ = $\" = 'x'; $/ = undef; $| = 1; return 5;"),
    ("int", 5, "$SIG{__DIE__} = sub { exit 0 }; return 5;"),
    ("int", 5, "return 5; } sub check { exit 0 } sub same { exit 0 } {"),
    ("int", 5, "return 5; } package Stack; sub new {"),
    ("int", 5, "return 5; } use strict; use warnings FATAL => 'all'; sub unused {"),
]
WRONG = [
    ("bool", True, "return 2;"),
    ("bool", True, "return 'true';"),
    ("bool", False, "return '0.0';"),
    ("bool", False, "return [];"),
    ("Optional[bool]", False, "return undef;"),
    ("Optional[bool]", None, "return 0;"),
    ("int", 0, "return '';"),
    ("int", 0, "return undef;"),
    ("int", 0, "return '0 but true';"),
    ("int", 5, "return '5.0';"),
    ("int", 5, "return '05';"),
    ("int", 5, 'return "5\\n";'),
    ("int", 5, "return 5.0000001;"),
    ("int", 2**53 + 1, "return 2 ** 53;"),
    ("int", 0, "return [];"),
    ("float", 0.0, "return '';"),
    ("float", 0.0, "return 'abc';"),
    ("float", 0.5, "return '0.5 ';"),
    ("float", float("inf"), "return 1e308;"),
    ("float", 1.0, "return 9**9**9 / 9**9**9;"),
    ("str", "5", "return '5.0';"),
    ("str", "1000", "return '01000';"),
    ("str", "", "return undef;"),
    ("str", "é", "return qq(\\xc3\\xa9);"),
    ("str", "a", "return ['a'];"),
    ("List[int]", [1, 2], "return (1, 2);"),
    ("List[int]", [1, 2], "my @found = (1, 2); return @found;"),
    ("List[int]", [], "return undef;"),
    ("List[int]", [1, 2], "return [2, 1];"),
    ("List[Optional[int]]", [None], "return [0];"),
    ("List[int]", [1], "return bless [1], 'Thing';"),
    ("Dict[str, int]", {"a": 1}, "return {a => 1, b => undef};"),
    ("Dict[str, int]", {"a": 1}, "return [a => 1];"),
    ("Set[int]", {1, 2}, "return {1 => 1, 2 => 0};"),
    ("Set[int]", {1, 2}, "return [1, 2, 2];"),
    ("Set[int]", {1, 2}, "return [1, 1];"),
    ("int", 5, "eval 'END { $? = 0 }'; return 6;"),
    ("int", 5, "close STDERR; return 6;"),
    ("int", 5, "$, = $\\ = $\" = 'x'; $/ = \\1; $SIG{__WARN__} = sub { exit 0 }; return 6;"),
    ("int", 5, "return 6; } BEGIN { *CORE::GLOBAL::exit = sub { } } {"),
]


def judged(returns: str, expected: Any, body: str) -> Status:
    task = translate(problem(returns, Case((), expected)), "pl", wording="clean")
    assert isinstance(task, Task)
    return run_task(task, f"    {body}\n}}").status


@pytest.mark.parametrize(("returns", "expected", "body"), RIGHT)
def test_right(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("pl")
    assert judged(returns, expected, body) is Status.PASSED


@pytest.mark.parametrize(("returns", "expected", "body"), WRONG)
def test_wrong(returns: str, expected: Any, body: str, need: Callable[[str], None]) -> None:
    need("pl")
    assert judged(returns, expected, body) is Status.FAILED


def test_a_large_wrong_value_is_shown_in_part(need: Callable[[str], None]) -> None:
    need("pl")
    assert judged("List[int]", [1], "return [('x' x 100) x 100_000];") is Status.FAILED


def test_multipl_e_fails_what_prints_error(need: Callable[[str], None]) -> None:
    need("pl")
    task = Task("published", "add", "pl", "sub add {\n", "add();\n", ())
    bodies = {
        "print 'fine';": Status.PASSED,
        "print 'an ERROR';": Status.RUNTIME_ERROR,
        "print STDERR 'ERROR';": Status.RUNTIME_ERROR,
        "exit 3;": Status.RUNTIME_ERROR,
    }
    assert {body: run_task(task, f"{body} }}", rules="multipl-e").status for body in bodies} == bodies
