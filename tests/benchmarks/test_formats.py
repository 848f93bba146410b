"""Small benchmarks in every format of rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codelab.benchmarks import Benchmark, load
from codelab.benchmarks.formats import FORMATS, ROW_FORMATS
from codelab.core.problem import Case, Comparison, Problem, Provenance

PROMPT = 'def double(x: int) -> int:\n    """ Twice x.\n    """\n'
ROWS: dict[str, dict[str, Any]] = {
    "human-eval": {
        "task_id": "HumanEval/7",
        "prompt": PROMPT,
        "entry_point": "double",
        "canonical_solution": "    return 2 * x\n",
        "test": "METADATA = {}\n\ndef check(candidate):\n    assert candidate(2) == 4\n",
    },
    "mbpp": {
        "task_id": 7,
        "text": 'Write a function to join "\\" and """.',
        "code": "def helper(a):\n    return a\n\ndef join(a, b=None):\n    return helper(a)",
        "test_list": ["assert join([1], {}) == (1, 'x')", "assert join([], {'k': 2.5}) == (2, 'y')"],
        "test_setup_code": "import math",
    },
    "multipl-e": {
        "name": "HumanEval_7_double",
        "language": "lua",
        "prompt": "-- Twice x.\nlocal function double(x)\n",
        "doctests": "transform",
        "original": "HumanEval_7_double.py",
        "prompt_terminology": "reworded",
        "tests": "lu = require('luaunit')\n",
        "stop_tokens": ["\nlocal", "\nfunction"],
    },
    "multipl-e-source": {
        "name": "HumanEval_7_double",
        "entry_point": "double",
        "prompt": PROMPT,
        "tests": "def check(candidate):\n    print\n    assert candidate(2) == 4\n",
        "solution": PROMPT + "    return 2 * x\n",
    },
}


def _load(folder: Path, *rows: object, **options: Any) -> Benchmark:
    file = folder / "my_rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return load(file, **options)


def _problem(folder: Path, format_: str) -> Problem:
    benchmark = _load(folder, ROWS[format_])
    assert benchmark.issues == ()
    (problem,) = benchmark.problems
    return problem


def test_every_format_of_rows_is_tested_here_or_in_its_own_module() -> None:
    assert {*ROWS, "evalplus"} == set(ROW_FORMATS)
    assert set(FORMATS) == {"auto", "python", *ROW_FORMATS}


def test_human_eval(tmp_path: Path) -> None:
    problem = _problem(tmp_path, "human-eval")
    assert (problem.name, problem.number, problem.entry_point) == ("HumanEval_7_double", 7, "double")
    assert problem.cases == (Case((2,), 4),)
    assert problem.prompt == PROMPT
    assert problem.reference == PROMPT + "    return 2 * x\n"
    assert problem.provenance == Provenance("humaneval", licence="MIT", file=str(tmp_path / "my_rows.jsonl"))


def test_mbpp(tmp_path: Path) -> None:
    problem = _problem(tmp_path, "mbpp")
    assert problem.name == "mbpp_7_join"
    assert problem.documentation == 'Write a function to join "\\" and """.'
    assert problem.prompt == (
        "from typing import Any, Dict, List, Tuple\n\n"
        "def join(a: List[int], b: Dict[str, float]) -> Tuple[int, str]:\n"
        '    """\n\tWrite a function to join "\\\\" and \\"\\"\\".\n\t"""\n'
    ).replace("Any, ", "")
    assert problem.inferred
    assert problem.reference == f"import math\n{ROWS['mbpp']['code']}"
    assert problem.helpers == ()


def test_mbpp_sanitised_is_a_json_array_with_a_prompt(tmp_path: Path) -> None:
    row = {key: value for key, value in ROWS["mbpp"].items() if key not in ("text", "test_setup_code")}
    file = tmp_path / "sanitised.json"
    file.write_text(json.dumps([row | {"prompt": "Join.", "test_imports": []}]))
    benchmark = load(file)
    assert benchmark.name == "mbpp"
    assert [problem.documentation for problem in benchmark.problems] == ["Join."]
    assert benchmark.problems[0].reference == row["code"]


def test_mbpp_tests_must_call_one_function(tmp_path: Path) -> None:
    benchmark = _load(tmp_path, ROWS["mbpp"] | {"test_list": ["assert other(1) == 2"]})
    (issue,) = benchmark.issues
    file = tmp_path / "my_rows.jsonl"
    assert str(issue) == f"{file}: line 1: tests: the tests call none of the solution's functions (helper, join)"


def test_multipl_e_source(tmp_path: Path) -> None:
    problem = _problem(tmp_path, "multipl-e-source")
    assert problem.name == "HumanEval_7_double"
    assert problem.prompt == PROMPT
    assert problem.reference == PROMPT + "    return 2 * x\n"
    assert problem.cases == (Case((2,), 4),)


def test_multipl_e(tmp_path: Path) -> None:
    benchmark = _load(tmp_path, ROWS["multipl-e"], ROWS["multipl-e"] | {"language": "rs"})
    assert (benchmark.name, benchmark.wording, benchmark.problems, benchmark.issues) == (
        "humaneval",
        "published",
        (),
        (),
    )
    assert [task.id for task in benchmark.tasks] == [f"humaneval/HumanEval_7_double/{key}" for key in ("lua", "rs")]
    assert json.dumps(benchmark.tasks[0].to_multipl_e()) == json.dumps(ROWS["multipl-e"])


def test_a_row_of_multipl_e_that_lacks_a_field(tmp_path: Path) -> None:
    torn = {key: value for key, value in ROWS["multipl-e"].items() if key != "doctests"}
    (issue,) = _load(tmp_path, torn).issues
    assert str(issue).startswith(f"{tmp_path / 'my_rows.jsonl'}: line 1: doctests: missing. A MultiPL-E row has name, ")


def test_an_unknown_assert_leaves_the_problem_out(tmp_path: Path) -> None:
    bad = ROWS["human-eval"] | {
        "task_id": "HumanEval/8",
        "test": "def check(candidate):\n    assert candidate(1) == 2\n    assert candidate(candidate(1)) < 9\n",
    }
    benchmark = _load(tmp_path, bad, ROWS["human-eval"])
    assert [problem.number for problem in benchmark.problems] == [7]
    (issue,) = benchmark.issues
    assert str(issue) == (
        f"{tmp_path / 'my_rows.jsonl'}: line 1: tests line 3: cannot read `assert candidate(candidate(1)) < 9` "
        "as a test case of double: the form is unknown. "
        "Write it as `assert f(arguments) == value`, or leave it out with skip_unknown_asserts=True"
    )
    lenient = _load(tmp_path, bad, ROWS["human-eval"], skip_unknown_asserts=True)
    assert [len(problem.cases) for problem in lenient.problems] == [1, 1]
    assert list(map(str, lenient.issues)) == [str(issue)]


def test_tolerances_reach_the_cases(tmp_path: Path) -> None:
    tests = "def check(candidate):\n    assert abs(candidate(2) - 4.0) < 1e-3\n"
    (problem,) = _load(tmp_path, ROWS["multipl-e-source"] | {"tests": tests}).problems
    assert problem.cases == (Case((2,), 4.0, Comparison(0.0, 1e-3)),)


@pytest.mark.parametrize("format_", ROWS)
def test_a_format_may_be_named(tmp_path: Path, format_: str) -> None:
    named = _load(tmp_path, ROWS[format_], format=format_)
    assert named == _load(tmp_path, ROWS[format_])


@pytest.mark.parametrize("format_", ROW_FORMATS)
def test_a_row_of_the_wrong_format_is_an_issue(tmp_path: Path, format_: str) -> None:
    benchmark = _load(tmp_path, {"a": 1}, format=format_)
    assert (benchmark.name, benchmark.problems, benchmark.tasks) == (
        "mbpp" if format_ == "mbpp" else "my_rows", (), ()
    )  # fmt: skip
    (issue,) = benchmark.issues
    assert issue.line == 1
    assert issue.field is not None
