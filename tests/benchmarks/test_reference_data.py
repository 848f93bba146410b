"""Published benchmarks load as they are."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from codelab.benchmarks import load


@pytest.mark.parametrize(("name", "problems", "cases"), [("humaneval", 161, 1130), ("mbpp", 400, 1242)])
def test_every_problem_loads_with_every_assert(reference_data: Path, name: str, problems: int, cases: int) -> None:
    file = reference_data / "multipl_e" / f"source_{name}.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    benchmark = load(file)
    assert (benchmark.name, benchmark.issues, len(benchmark.problems)) == (name, (), problems)
    assert sum(len(problem.cases) for problem in benchmark.problems) == cases
    for row, problem in zip(rows, benchmark.problems, strict=True):
        asserts = [node for node in ast.walk(ast.parse(row["tests"])) if isinstance(node, ast.Assert)]
        assert len(problem.cases) == len(asserts), problem.name
        assert (problem.name, problem.prompt, problem.reference) == (row["name"], row["prompt"], row["solution"])
        assert not problem.inferred
        assert problem.helpers == ()


def test_published_rows_round_trip(reference_data: Path) -> None:
    files = sorted((reference_data / "multipl_e" / "humaneval").glob("*.jsonl"))
    assert len(files) == 25
    for file in files:
        benchmark = load(file)
        assert (benchmark.name, benchmark.issues) == ("humaneval", ()), file.name
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        assert [json.dumps(task.to_multipl_e()) for task in benchmark.tasks] == list(map(json.dumps, rows)), file.name
