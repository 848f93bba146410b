from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codelab.benchmarks import load
from codelab.core.problem import Problem
from codelab.core.task import Task


@pytest.fixture(scope="session")
def humaneval(reference_data: Path) -> tuple[Problem, ...]:
    return load(reference_data / "multipl_e" / "source_humaneval.jsonl").problems


@pytest.fixture(scope="session")
def mbpp(reference_data: Path) -> tuple[Problem, ...]:
    return load(reference_data / "multipl_e" / "source_mbpp.jsonl").problems


@pytest.fixture(scope="session")
def published(reference_data: Path) -> Callable[[str], tuple[Task, ...]]:
    """The published HumanEval tasks of a language."""
    return lambda language: load(reference_data / "multipl_e" / "humaneval" / f"{language}.jsonl").tasks
