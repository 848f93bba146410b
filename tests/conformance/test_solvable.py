"""Every task can be passed: a program that answers from a table of the tested arguments does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from codelab.benchmarks import load
from codelab.cli.app import app
from codelab.conformance.solvable import SolvableReport, check_solvable
from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages import LANGUAGES

SAMPLE = ("numbers_first", "parse_query", "within_tolerance", "label_for")
"""Of the primer: lists, dictionaries, floats and text; `codelab conformance solvable` tries all."""


def problems(*names: str) -> list[Problem]:
    return [problem for problem in load("primer").problems if problem.name in names]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_can_be_passed(language: str, need: Callable[[str], None]) -> None:
    need(language)
    (report,) = check_solvable(problems(*SAMPLE), [language], workers=2)
    assert (dict(report.failing), dict(report.unjudged)) == ({}, {})
    assert report.published + len(report.gained) == report.translated >= 2
    assert report.conforms


def test_a_prompt_that_cannot_be_completed_is_gained_by_clean_wording(need: Callable[[str], None]) -> None:
    need("java")
    (report,) = check_solvable(problems("step_counter"), ["java"])
    assert (report.translated, report.published, report.failing) == (1, 0, {})
    assert list(report.gained) == ["step_counter"]
    assert report.gained["step_counter"].startswith("build_error: Problem.java:")


def test_contradictory_tests_cannot_be_passed(need: Callable[[str], None]) -> None:
    need("lua")
    (problem,) = problems("clamp")
    case = problem.cases[0]
    contradictory = replace(problem, cases=(case, replace(case, expected=case.expected + 1)))
    (report,) = check_solvable([contradictory], ["lua"])
    assert list(report.failing) == ["clamp"]
    assert report.failing["clamp"].startswith("failed: assertion 2 failed: expected ")
    assert not report.conforms


def test_cases_that_are_left_out_are_counted(need: Callable[[str], None]) -> None:
    need("rs")
    (problem,) = problems("clamp")
    cases = (*problem.cases[:2], Case(tuple(2**70 for _ in problem.parameters), 2**70))
    (report,) = check_solvable([replace(problem, cases=cases, returns=Type("int"))], ["rs"])
    assert (report.published, report.left_out) == (1, 1)


def test_a_missing_toolchain_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_NODE", "/nonexistent")
    (report,) = check_solvable(problems("clamp"), ["js"])
    assert (report.published, dict(report.failing), list(report.unjudged)) == (0, {}, ["clamp"])
    assert not report.conforms
    result = CliRunner().invoke(app, ["conformance", "solvable", "-l", "js"])
    assert result.exit_code == 1
    assert "js clamp: no verdict: JavaScript: node is not found" in result.output


def test_command(need: Callable[[str], None]) -> None:
    need("lua")
    result = CliRunner().invoke(app, ["conformance", "solvable", "-l", "lua", "--json"])
    assert result.exit_code == 0, result.output
    assert '"translated": 25' in result.output
    assert '"failing": 0' in result.output


def test_report() -> None:
    report = SolvableReport("x", 2, 1, {"a": "build_error: "}, {}, {}, 0)
    assert report.conforms
    assert not replace(report, failing={"a": "failed: "}).conforms
    assert not replace(report, unjudged={"a": "gone"}).conforms
