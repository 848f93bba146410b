"""Cases read from asserts."""

from __future__ import annotations

import ast
import math
from typing import Any

import pytest
from hypothesis import given

from codelab.core.problem import FLOAT_TOLERANCE, Case, Comparison
from codelab.translate.cases import Cases, read_cases
from codelab.translate.values import same, to_source
from tests.translate.test_values import VALUES

REMEDY = "Write it as `assert f(arguments) == value`, or leave it out with skip_unknown_asserts=True"


def _read(tests: str, signature: str = "f(a, b=2)") -> Cases:
    function = ast.parse(f"def {signature}:\n    '''Doc.'''").body[0]
    assert isinstance(function, ast.FunctionDef)
    return read_cases(tests, function)


@pytest.mark.parametrize(
    ("test", "arguments", "expected"),
    [
        ("f(1, 3) == 4", (1, 3), 4),
        ("f(1, 3) == 4, 'message'", (1, 3), 4),
        ("candidate(1, 3) == 4", (1, 3), 4),
        ("[4] == f(1)", (1, 2), [4]),
        ("f(b=1, a=[None])", ([None], 1), True),
        ("not f('x')", ("x", 2), False),
        ("f(1) is None", (1, 2), None),
        ("f(1) is False", (1, 2), False),
    ],
)
def test_reads(test: str, arguments: tuple[Any, ...], expected: Any) -> None:
    assert _read(f"assert {test}") == Cases((Case(arguments, expected),), ())


@pytest.mark.parametrize(
    ("test", "comparison"),
    [
        ("f(1) == 0.5", FLOAT_TOLERANCE),
        ("abs(f(1) - 0.5) < 1e-6", Comparison(0.0, 1e-6)),
        ("abs(0.5 - f(1)) <= 0.01", Comparison(0.0, 0.01)),
        ("math.isclose(f(1), 0.5, rel_tol=0.001)", Comparison(0.001, 0.0)),
        ("math.isclose(0.5, f(1), rel_tol=0, abs_tol=0.1)", Comparison(0.0, 0.1)),
        ("isclose(f(1), 0.5)", Comparison(1e-9, 0.0)),
    ],
)
def test_reads_tolerances(test: str, comparison: Comparison) -> None:
    assert _read(f"assert {test}") == Cases((Case((1, 2), 0.5, comparison),), ())


def test_reads_functions_and_the_module_and_passes_over_what_judges_nothing() -> None:
    tests = """
import math
METADATA = {"author": "me"}

def helper(x):
    assert x > 0
    return x

def f(a, b=2):
    assert a != b
    return a + b

def check(candidate):
    print
    print(candidate(1))
    assert True, "this prints if the assert fails"
    assert candidate(1) == 3

def test_f():
    "Its documentation."
    assert f(2) == 4
    check(f)

assert f(3) == 5

if __name__ == "__main__":
    print(f(3))
"""
    read = _read(tests)
    assert [case.arguments[0] for case in read.cases] == [1, 2, 3]
    assert read.unread == ()


@pytest.mark.parametrize(
    ("statement", "shown", "reason"),
    [
        ("assert f(1) > 2", "assert f(1) > 2", "the form is unknown"),
        ("assert f(1) is f", "assert f(1) is f", "the form is unknown"),
        ("assert f(1) == 2 == 3", "assert f(1) == 2 == 3", "the form is unknown"),
        ("assert sorted(f(1)) == [2]", "assert sorted(f(1)) == [2]", "neither side is a call of f"),
        ("assert f(1) == g(2)", "assert f(1) == g(2)", "'g(2)' is not a value of constants"),
        ("assert f(*[1])", "assert f(*[1])", "'*[1]' is not a value of constants"),
        ("assert f(**{})", "assert f(**{})", "'**' is not a free parameter"),
        ("assert f(1, a=1)", "assert f(1, a=1)", "'a' is not a free parameter"),
        ("assert f(c=1)", "assert f(c=1)", "'c' is not a free parameter"),
        ("assert f()", "assert f()", "the parameters are a, b"),
        ("assert f(1, 2, 3)", "assert f(1, 2, 3)", "the parameters are a, b"),
        ("assert abs(f(1) - 2) < x", "assert abs(f(1) - 2) < x", "'x' is not a value of constants"),
        ("assert abs(f(1) - 2) < 'x'", "assert abs(f(1) - 2) < 'x'", "\"'x'\" is not a tolerance"),
        (
            "assert math.isclose(f(1), 2, tol=1)",
            "assert math.isclose(f(1), 2, tol=1)",
            "isclose takes two values, rel_tol and abs_tol",
        ),
        ("for i in range(3):\n    assert f(i) == i", "for i in range(3):", "only plain asserts are read"),
        ("self.assertEqual(f(1), 2)", "self.assertEqual(f(1), 2)", "only plain asserts are read"),
        ("def each():\n    assert f(1) == 2", "def each():", "only plain asserts are read"),
    ],
)
def test_says_what_it_cannot_read(statement: str, shown: str, reason: str) -> None:
    read = _read(f"\nassert f(0) == 0\n{statement}")
    assert len(read.cases) == 1
    message = f"tests: line 3: cannot read `{shown}` as a test case of f: {reason}. {REMEDY}"
    (error,) = read.unread
    assert str(error) == message.replace("tests: line 3", "line 3: tests")


def test_a_bare_assert_asks_for_truth_which_is_true_only_of_a_bool() -> None:
    (error,) = _read("assert f(1)", "f(a) -> list[int]").unread
    assert error.message == (
        "cannot read `assert f(1)` as a test case of f: it asks for truth only, and the function returns list[int]"
    )
    assert _read("assert f(1)", "f(a) -> bool").cases == (Case((1,), True),)


def test_shows_no_more_than_the_beginning_of_a_long_assert() -> None:
    (error,) = _read(f"assert g(1) == {'9' * 200}").unread
    assert error.message.startswith(f"cannot read `assert g(1) == {'9' * 85}...` as a test case of f")


@given(VALUES, VALUES)
def test_values_survive_an_assert(argument: Any, expected: Any) -> None:
    (case,) = _read(f"assert f({to_source(argument)}, math.inf) == {to_source(expected)}").cases
    assert same(case.arguments, (argument, math.inf))
    assert same(case.expected, expected)
