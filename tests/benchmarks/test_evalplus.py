"""EvalPlus' rows, whose expected values are computed in the sandbox."""

from __future__ import annotations

import importlib
import json
import math
from pathlib import Path
from typing import Any

import pytest

from codelab.benchmarks import Benchmark, evalplus, load
from codelab.core.errors import InfrastructureError
from codelab.core.problem import Comparison
from codelab.core.verdict import Status, Verdict
from codelab.environments.run import run

ROW: dict[str, Any] = {
    "task_id": "HumanEval/3",
    "prompt": 'def spread(n: int, pair: tuple[int, set[int]]):\n    """ Doc. """\n',
    "entry_point": "spread",
    "canonical_solution": "    print('noise')\n    return ['é' * n, pair, float('inf')]\n",
    "base_input": [[1, [2, [3]]]],
    "plus_input": [[20_000, [1, []]], *([n, [0, [n]]] for n in range(300))],
    "atol": 0,
}


@pytest.fixture(autouse=True, scope="module")
def sandbox() -> None:
    verdict = run("print(1)", "py", rules="multipl-e")
    if not verdict.status.counted:
        pytest.skip(f"Python programs cannot be run here: {verdict.message}")


def _load(folder: Path, **changes: Any) -> Benchmark:
    file = folder / "Plus.jsonl"
    file.write_text(json.dumps(ROW | changes))
    return load(file)


def test_expected_values_come_from_the_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evalplus, "_INPUT", 2_000)
    benchmark = _load(tmp_path, plus_input=ROW["plus_input"])
    assert (benchmark.name, benchmark.issues) == ("Plus", ())
    (problem,) = benchmark.problems
    assert problem.name == "HumanEval_3_spread"
    assert problem.provenance.benchmark == "Plus"
    assert len(problem.cases) == 302
    for case in problem.cases:
        count, pair = case.arguments
        assert isinstance(pair[1], set)
        expected = ["é" * count, (pair[0], pair[1]), math.inf]
        assert case.expected == expected if count < 1000 else case.expected[0] == expected[0]
        assert case.comparison == Comparison(1e-7, 1e-6)


def test_mbpp_plus_has_no_function_in_its_prompt(tmp_path: Path) -> None:
    benchmark = _load(
        tmp_path,
        task_id="Mbpp/2",
        prompt='"""\nAdd y to a set.\nassert add([1]) == {1}\n"""\n',
        entry_point="add",
        canonical_solution="\ndef add(xs, y=2):\n    return set(xs) | {y}\n",
        base_input=[[[1]], [[1], 3]],
        plus_input=[],
        atol=0.5,
    )
    (problem,) = benchmark.problems
    assert problem.name == "mbpp_2_add"
    assert [(case.arguments, case.expected) for case in problem.cases] == [(([1], 2), {1, 2}), (([1], 3), {1, 3})]
    assert problem.cases[0].comparison == Comparison(1e-7, 0.5)
    assert problem.prompt == (
        "from typing import List, Set\n\n"
        'def add(xs: List[int], y: int) -> Set[int]:\n    """\n\tAdd y to a set.\n\t"""\n'
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"canonical_solution": "    return 1 // (n - 7)\n"},
            "canonical_solution: the reference solution gives no value for (7, (0, {7})): "
            "ZeroDivisionError: integer division or modulo by zero",
        ),
        ({"canonical_solution": "    return print\n"}, None),
        ({"base_input": [[1]]}, "base_input: 1 arguments for 2 parameters"),
        ({"base_input": [1]}, "base_input: expected a list of list, got int in it"),
        ({"atol": "x"}, "atol: expected a number, got 'x'"),
        ({"base_input": [], "plus_input": None}, "tests: no test cases. Add `assert spread(...) == ...`"),
    ],
)
def test_what_cannot_be_computed_is_an_issue(tmp_path: Path, changes: dict[str, Any], message: str | None) -> None:
    changes = {"plus_input": [[7, [0, [7]]]]} | changes
    benchmark = _load(tmp_path, **changes)
    assert benchmark.problems == ()
    (issue,) = benchmark.issues
    place = f"{tmp_path / 'Plus.jsonl'}: line 1: "
    assert str(issue) == place + message if message else str(issue).startswith(place)


def test_a_long_answer_with_a_set_is_not_pieced_together(tmp_path: Path) -> None:
    changes = {"canonical_solution": "    return {str(i) for i in range(n)}\n", "plus_input": [[3000, [0, []]]]}
    (issue,) = _load(tmp_path, **changes).issues
    assert issue.message == (
        "the reference solution gives no value for (3000, (0, set())): "
        "ValueError: the answer is too long to be printed in one run"
    )


def test_a_machine_that_cannot_run_it_is_no_fault_of_the_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: Any, **__: Any) -> Verdict:
        return Verdict(Status.TOOLCHAIN_MISSING, message="no python3")

    monkeypatch.setattr(importlib.import_module("codelab.environments.run"), "run", missing)
    with pytest.raises(InfrastructureError, match=r"^the reference solution could not be run: no python3$"):
        _load(tmp_path)
