"""The conformance test of a language: whatever it can write survives a call of the identity, and a change is seen."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.task import Refusal, Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import LANGUAGES
from codelab.languages.probes import read_probes
from codelab.translate import translate
from tests.languages.strategies import NothingElse, altered, types, values

SCALE = int(os.environ.get("CODELAB_IDENTITY_SCALE", "1"))
"""How many times as many types are tried; more than one draws new ones every time."""


def identity(declared: Type, cases: list[Case]) -> Problem:
    return Problem(
        name="identity",
        entry_point="identity",
        prompt="",
        documentation="Return the value.",
        parameters=(Parameter("value", declared),),
        returns=declared,
        cases=tuple(cases),
        provenance=Provenance("tests"),
    )


@st.composite
def typed_values(draw: st.DrawFn) -> tuple[Type, list[Any], int]:
    declared = draw(types())
    return declared, draw(st.lists(values(declared), min_size=3, max_size=6)), draw(st.integers(0, 2**16))


def refusals_are_known(language: str, task: Task | Refusal) -> None:
    """Whatever else a language refuses is a fault of ours."""
    for text in (task.reason,) if isinstance(task, Refusal) else task.notes:
        reason = re.sub(r"^no test case can be written: |^case \d+ left out: ", "", text)
        reason = re.sub(r"^case \d+ left out: ", "", reason)
        known = any(re.search(pattern, reason, re.DOTALL) for pattern in read_probes(language).refusals)
        assert known, f"{language} refuses: {reason}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_survive_and_changes_are_seen(language: str, need: Callable[[str], None]) -> None:
    need(language)

    @settings(
        max_examples=read_probes(language).examples * SCALE,
        derandomize=SCALE == 1,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink] if SCALE > 1 else [Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(typed_values())
    def holds(drawn: tuple[Type, list[Any], int]) -> None:
        declared, instances, seed = drawn
        problem = identity(declared, [Case((value,), value) for value in instances])
        task = translate(problem, language, wording="clean")
        refusals_are_known(language, task)
        assume(isinstance(task, Task))
        assert isinstance(task, Task)
        verdict = run_task(task, read_probes(language).identity)
        assert verdict.passed, f"{declared}: {verdict.status}, {verdict.message}\n{verdict.stderr}"
        assert verdict.assertions == task.assertions
        change_is_seen(language, problem, Random(seed))

    holds()


def change_is_seen(language: str, problem: Problem, random: Random) -> None:
    """With the last expected value changed, the program fails at that assertion."""
    value = problem.cases[-1].expected
    try:
        other = altered(value, problem.returns, random.randrange)
    except NothingElse:
        return
    wrong = Case((value,), other)
    task = translate(replace(problem, cases=(*problem.cases[:-1], wrong)), language, wording="clean")
    if isinstance(task, Refusal) or any(f"case {len(problem.cases)} " in note for note in task.notes):
        return
    verdict = run_task(task, read_probes(language).identity)
    assert verdict.status is Status.FAILED, f"{problem.returns}: {value!r} passes for {other!r} {verdict}"
    assert verdict.assertions == task.assertions, verdict.message
