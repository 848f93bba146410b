"""Problems read from Python source."""

from __future__ import annotations

import pytest

from codelab.core.errors import InputError, UnknownTypeError
from codelab.core.problem import Case, Problem, Provenance
from codelab.translate.parse import Parsed, Source, parse_problem

PROMPT = '''from typing import List


def longest(words: List[str], least: int) -> str:
    """ The longest word of at least \\d characters,
    or "".
    """
'''
TESTS = 'def check(candidate):\n    assert candidate(["a", "bb"], 1) == "bb"\n'
PROVENANCE = Provenance("mine")


def _parse(prompt: str = PROMPT, tests: str = TESTS, *, skip: bool = False, entry_point: str | None = None) -> Parsed:
    source = Source("x", prompt, tests, PROVENANCE, entry_point=entry_point)
    return parse_problem(source, skip_unknown_asserts=skip)


def _types(problem: Problem) -> list[str]:
    return [*(f"{parameter.name}: {parameter.type}" for parameter in problem.parameters), str(problem.returns)]


def test_a_problem_has_everything_that_its_source_says() -> None:
    source = Source("x", PROMPT, TESTS, PROVENANCE, reference="code", difficulty="easy", tags=("list",))
    problem = parse_problem(source).problem
    assert (problem.name, problem.entry_point, problem.prompt) == ("x", "longest", PROMPT)
    assert problem.documentation == 'The longest word of at least \\d characters,\nor "".'
    assert _types(problem) == ["words: List[str]", "least: int", "str"]
    assert problem.cases == (Case((["a", "bb"], 1), "bb"),)
    assert (problem.reference, problem.difficulty, problem.tags) == ("code", "easy", ("list",))
    assert not problem.inferred
    assert problem.helpers == ()


def test_missing_annotations_are_inferred_from_the_cases() -> None:
    prompt = 'def f(a, b: float):\n    """Doc."""\n'
    problem = _parse(prompt, "assert f([], 1) == None\nassert f([1], 2) == 'a'").problem
    assert _types(problem) == ["a: List[int]", "b: float", "Optional[str]"]
    assert problem.inferred


def test_helpers_are_named() -> None:
    prompt = 'class A: ...\ndef helper(x):\n    """Doc."""\n    return x\n\ndef f(a):\n    """Doc."""\n'
    assert _parse(prompt, "assert f(1) == 2", entry_point="f").problem.helpers == ("A", "helper")


@pytest.mark.parametrize(
    ("prompt", "entry_point", "message"),
    [
        ("x = 1", None, "prompt: no functions with a docstring. "),
        ('def f():\n    """D"""\ndef g():\n    """D"""', None, "prompt: 2 functions with a docstring. "),
        ('def f():\n    """D"""', "g", "prompt: no function 'g'. "),
    ],
)
def test_the_function_must_be_plain_to_see(prompt: str, entry_point: str | None, message: str) -> None:
    with pytest.raises(InputError) as caught:
        _parse(prompt, entry_point=entry_point)
    assert str(caught.value) == f"{message}Give a docstring to the one function that is to be written"


@pytest.mark.parametrize("signature", ["def f(*a)", "def f(**a)", "def f(*, a)", "async def f(a)"])
def test_a_signature_that_is_not_read(signature: str) -> None:
    with pytest.raises(InputError) as caught:
        _parse(f'{signature}:\n    """D"""')
    remedy = "Use a plain function with positional parameters"
    assert str(caught.value) == f"line 1: prompt: cannot read the signature of f. {remedy}"


def test_a_function_without_documentation() -> None:
    with pytest.raises(InputError, match=r"^line 1: prompt: f has no docstring$"):
        _parse("def f(): pass", entry_point="f")


def test_source_that_is_not_python() -> None:
    with pytest.raises(InputError, match=r"^line 1: prompt: not Python: "):
        _parse("def f(:")
    with pytest.raises(InputError, match=r"^tests: not Python: "):
        _parse(tests="\0")


def test_an_unknown_type_names_the_parameter() -> None:
    with pytest.raises(UnknownTypeError) as caught:
        _parse(PROMPT.replace("int", "Decimal"))
    assert str(caught.value).startswith("line 4: parameter 'least': unknown type 'Decimal'. Use one of: int, float")
    with pytest.raises(UnknownTypeError, match=r"^line 4: return type: unknown type 'bytes'\. Use one of"):
        _parse(PROMPT.replace("-> str", "-> bytes"))


def test_a_problem_without_cases() -> None:
    with pytest.raises(InputError, match=r"^tests: no test cases\. Add `assert longest\(\.\.\.\) == \.\.\.`$"):
        _parse(tests="def check(candidate):\n    pass")


def test_an_unknown_assert_is_an_error_unless_it_may_be_left_out() -> None:
    tests = TESTS + "    assert len(candidate([], 1)) == 0\n"
    with pytest.raises(InputError, match=r"^line 3: tests: cannot read `assert len\("):
        _parse(tests=tests)
    problem, skipped = _parse(tests=tests, skip=True)
    assert len(problem.cases) == 1
    assert [error.line for error in skipped] == [3]


def test_an_entry_point_may_be_named_like_a_test() -> None:
    prompt = 'def test_equal(a: int) -> int:\n    """Doc."""\n'
    assert _parse(prompt, "assert test_equal(1) == 2", entry_point="test_equal").problem.entry_point == "test_equal"
