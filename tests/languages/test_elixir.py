"""How Elixir writes values, types, prompts and assertions, and what its harness tells apart: the exact text."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate
from tests.languages.test_exact_values import FLOATS


def problem(name: str, annotations: dict[str, str], returns: str, *cases: Case) -> Problem:
    parameters = tuple(Parameter(key, Type.parse(text)) for key, text in annotations.items())
    return Problem(name, name, "", "Do it.", parameters, Type.parse(returns), cases, Provenance("tests"))


def written(annotation: str, value: Any) -> str:
    try:
        return get_language("elixir", wording="clean").literal(value, Type.parse(annotation))
    except Untranslatable as reason:
        return f"REFUSED {reason}"


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "", '""'),
        ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
        ("str", "\n\t\r\x00\x1b\x7f1", '"\\n\\t\\r\\x00\\x1b\\x7f1"'),
        ("str", "#{x} #x é🙂", '"\\#{x} #x é🙂"'),
        ("str", "\u202e\u2028\x85", '"\\u202E\\u2028\\u0085"'),
        ("int", -(10**30), "-1000000000000000000000000000000"),
        ("float", 3, "3.0"),
        ("float", -0.0, "-0.0"),
        ("float", -1e-07, "-1.0e-07"),
        ("float", 1.5e300, "1.5e+300"),
        ("float", math.nan, "REFUSED Elixir has no literal for nan"),
        ("float", math.inf, "REFUSED Elixir has no literal for inf"),
        ("bool", True, "true"),
        ("Optional[int]", None, "nil"),
        ("Optional[int]", -1, "-1"),
        ("Tuple[int, str]", (1, "a"), '{1, "a"}'),
        ("Tuple[int]", (1,), "{1}"),
        ("Tuple[int, ...]", (1, 2), "{1, 2}"),
        ("Dict[Optional[int], int]", {None: 1, 2: 3}, "%{nil => 1, 2 => 3}"),
        ("Set[int]", {2, 1}, "MapSet.new([1, 2])"),
        ("Union[int, float]", 1, "1"),
        ("Any", [1, (2.0,), {"a": None}], '[1, {2.0}, %{"a" => nil}]'),
    ],
)
def test_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value) == text


def test_whole_numbers_are_handed_over_as_given() -> None:
    language = get_language("elixir", wording="clean")
    assert language.argument([1, 2.0], Type.parse("List[float]")) == "[1, 2.0]"
    assert language.expected([1, 2.0], Type.parse("List[float]")) == "[1.0, 2.0]"


def test_prompts() -> None:
    types = {"N": "List[float]", "end": "Dict[str, Union[int, str]]", "n": "Optional[Tuple[int, bool]]"}
    add = problem("Add_All", types, "Set[float]")
    clean, published = get_language("elixir", wording="clean"), get_language("elixir")
    assert clean.prompt(add, 'Add #{x}.\n\n  """\n>>> "\u202e"') == (
        "defmodule Solution do\n"
        '  @doc ~S"""\n  Add #{x}.\n\n    \\"""\n  >>> "\\u202E"\n  """\n'
        "  @spec add_all([number()], %{optional(String.t()) => integer() | String.t()}, "
        "{integer(), boolean()} | nil) :: MapSet.t(float())\n"
        "  def add_all(n, end_, n_) do\n"
    )
    assert published.prompt(add, "Add.\n  All.") == (
        "# Add.\n# All.\n\ndefmodule HumanEval do\n  def candidate(N, end, n), do: Add_All(N, end, n)\n"
        "  def Add_All(N, end, n) do\n    "
    )


@pytest.mark.parametrize(
    ("name", "parameters", "line"),
    [
        ("max", ["a", "b"], "defmodule Solution do\n  import Kernel, except: [max: 2]\n\n  @doc"),
        ("max", ["a"], "defmodule Solution do\n  @doc"),
        ("find", ["a"], "defmodule Solution do\n  @doc"),
    ],
)
def test_functions_of_kernel_are_hidden(name: str, parameters: list[str], line: str) -> None:
    one = problem(name, dict.fromkeys(parameters, "int"), "int")
    assert get_language("elixir", wording="clean").prompt(one, "Do it.").startswith(line)


def test_assertions() -> None:
    case = Case((-1,), {"a": 1.5}, Comparison(1e-3, 1e-9))
    one = problem("f", {"x": "int"}, "Dict[str, float]")
    text = get_language("elixir", wording="clean").assertion(["-1"], '%{"a" => 1.5}', case, one)
    assert text == 'CodelabHarness.check(Solution.f(-1), %{"a" => 1.5}, 0.001, 1.0e-09)'
    published = get_language("elixir").assertion(["-1"], "2", case, problem("f", {"x": "int"}, "int"))
    assert published == "CodelabHarness.check(HumanEval.f(-1), 2, 0.0, 0.0)"


def test_doctests() -> None:
    language = get_language("elixir", wording="clean")
    assert language.doctest(["-1"], "nil", problem("f", {"x": "int"}, "Optional[int]")) == ("Solution.f(-1)", "nil")


ROWS: list[tuple[str, str, Any, str, Status]] = [
    # 1 == 1.0 in Elixir.
    ("f", "int", 1, "1.0", Status.FAILED),
    ("f", "float", 1.0, "1", Status.PASSED),
    ("f", "List[Any]", [1, "a"], '[1.0, "a"]', Status.FAILED),
    ("f", "str", "ab", "'ab'", Status.FAILED),
    ("f", "str", "nil", "nil", Status.FAILED),
    ("f", "bool", True, "1", Status.FAILED),
    ("f", "List[int]", [1, 2], "{1, 2}", Status.FAILED),
    ("f", "List[int]", [1, 2], "[1 | 2]", Status.FAILED),
    ("f", "Tuple[float, int]", (1.0, 2), "{1.0000001, 2}", Status.PASSED),
    ("f", "Dict[int, int]", {1: 2}, "%{1.0 => 2}", Status.FAILED),
    ("f", "Dict[float, int]", {0.3: 2, 1.0: 1}, "%{1.0 => 1, (0.1 + 0.2) => 2}", Status.PASSED),
    ("f", "Set[int]", {1, 2}, "%{1 => true, 2 => true}", Status.FAILED),
    ("f", "Dict[int, bool]", {1: True}, "MapSet.new([1])", Status.FAILED),
    # The difference is beyond all floats.
    ("f", "float", 1.7976931348623157e308, "-1.7976931348623157e308", Status.FAILED),
    ("f", "float", 1.0, "Integer.pow(10, 400)", Status.FAILED),
    # A function named as one of Kernel's may call itself.
    ("abs", "int", 7, "if x < 7, do: abs(x + 1), else: x", Status.PASSED),
    ("f", "int", 1, 'raise "no"', Status.RUNTIME_ERROR),
    ("f", "int", 1, "y", Status.BUILD_ERROR),
]


def test_verdicts(need: Callable[[str], None]) -> None:
    need("elixir")
    jobs: list[Job[int]] = []
    for i, (name, returns, expected, body, _) in enumerate(ROWS):
        task = translate(problem(name, {"x": "int"}, returns, Case((1,), expected)), "elixir", wording="clean")
        assert isinstance(task, Task)
        assert task.notes == ()
        jobs.append(Job(i, Program.of(task, f"    {body}\n  end\nend\n")))
    found = {i: verdict.status for i, verdict in run_batch(jobs, workers=2)}
    assert found == {i: row[-1] for i, row in enumerate(ROWS)}


def test_floats(need: Callable[[str], None]) -> None:
    """As tests/languages/test_exact_values.py, but without infinities."""
    need("elixir")
    cases = [Case((n,), struct.pack(">d", n).hex()) for n in FLOATS]
    task = translate(problem("bits", {"value": "float"}, "str", *cases), "elixir", wording="clean")
    assert isinstance(task, Task)
    assert task.notes == ()
    assert run_task(task, "    Base.encode16(<<value::float>>, case: :lower)\n  end\nend\n").passed
