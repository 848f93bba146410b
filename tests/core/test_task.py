"""Tasks: to and from MultiPL-E's rows, and the program that judges a completion."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codelab.core.errors import InputError
from codelab.core.task import HARNESS_MARK, Task

ROW: dict[str, Any] = {
    "name": "HumanEval_0_add",
    "language": "js",
    "prompt": "//Add.\nfunction add(a, b){\n",
    "doctests": "transform",
    "original": "/home/somebody/HumanEval_0_add.py",
    "prompt_terminology": "reworded",
    "tests": "assert(add(1, 2) === 3);\n",
    "stop_tokens": ["\nfunction ", "\n//"],
}
FIELDS = "name, language, prompt, doctests, original, prompt_terminology, tests, stop_tokens"


def test_a_row_becomes_a_task_and_the_same_row() -> None:
    task = Task.from_multipl_e(ROW, benchmark="humaneval")
    assert task == Task(
        benchmark="humaneval",
        name="HumanEval_0_add",
        language="js",
        prompt=ROW["prompt"],
        tests=ROW["tests"],
        stop_tokens=("\nfunction ", "\n//"),
        doctests="transform",
        original="/home/somebody/HumanEval_0_add.py",
        prompt_terminology="reworded",
    )
    assert json.dumps(task.to_multipl_e()) == json.dumps(ROW)
    assert task.id == "humaneval/HumanEval_0_add/js"


def test_columns_that_are_nobodys_are_left_out() -> None:
    assert Task.from_multipl_e(ROW | {"extra": 1}, benchmark="humaneval").to_multipl_e() == ROW


def test_published_rows_are_kept(reference_data: Path) -> None:
    for file in sorted((reference_data / "multipl_e" / "humaneval").glob("*.jsonl")):
        row = json.loads(file.read_text(encoding="utf-8").splitlines()[0])
        assert json.dumps(Task.from_multipl_e(row, benchmark="humaneval").to_multipl_e()) == json.dumps(row)


@pytest.mark.parametrize("field", ROW)
def test_a_missing_field_is_named(field: str) -> None:
    with pytest.raises(InputError) as caught:
        Task.from_multipl_e({name: value for name, value in ROW.items() if name != field}, benchmark="humaneval")
    assert str(caught.value) == f"{field}: missing. A MultiPL-E row has {FIELDS}"
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("prompt", 3, "prompt: expected str, got int"),
        ("tests", None, "tests: expected str, got NoneType"),
        ("stop_tokens", "\n", "stop_tokens: expected list, got str"),
    ],
)
def test_a_wrong_field_is_named(field: str, value: Any, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Task.from_multipl_e(ROW | {field: value}, benchmark="humaneval")
    assert str(caught.value) == message


def test_program() -> None:
    task = Task.from_multipl_e(ROW, benchmark="humaneval")
    program = "//Add.\nfunction add(a, b){\n  return a + b;\n}\nassert(add(1, 2) === 3);\n"
    assert task.program("  return a + b;\n}") == program


def test_tests_of_ours_report() -> None:
    assert not Task.from_multipl_e(ROW, benchmark="humaneval").reports
    assert Task.from_multipl_e(ROW | {"tests": f"// {HARNESS_MARK} 1"}, benchmark="humaneval").reports
