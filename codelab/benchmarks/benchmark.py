"""A benchmark: problems, or tasks that somebody else already translated."""

from __future__ import annotations

from dataclasses import dataclass

from codelab.core.errors import InputError
from codelab.core.problem import Problem
from codelab.core.task import Task, Wording

__all__ = ["Benchmark"]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What `load` found: problems to be translated or ready-made tasks, in the order of their source.

    `issues` says, one error each, which rows, files or asserts were left out and why. `wording` is how
    prompts of this benchmark are worded unless one asks for the other.
    """

    name: str
    problems: tuple[Problem, ...]
    tasks: tuple[Task, ...] = ()
    issues: tuple[InputError, ...] = ()
    wording: Wording = "published"
