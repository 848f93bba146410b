"""Whether our prompts are the published ones, byte for byte."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.translate import translate

__all__ = ["PromptReport", "compare_prompts"]


@dataclass(frozen=True, slots=True)
class PromptReport:
    """One language's prompts held against the published ones, problem names in order.

    `missing` are published but refused by us (with our reason), `extra` are ours but not published,
    `different` maps a name to the unified diff from published to ours.
    """

    language: str
    compared: int
    equal: tuple[str, ...]
    different: Mapping[str, str]
    missing: Mapping[str, str]
    extra: tuple[str, ...]

    @property
    def conforms(self) -> bool:
        """Whether every prompt is equal and the same problems are translated."""
        return not (self.different or self.missing or self.extra)


def compare_prompts(problems: Iterable[Problem], published: Iterable[Task], language: str) -> PromptReport:
    """Translate the problems in published wording and compare each with the published task of its name."""
    reference = {task.name: task.prompt for task in published}
    ours = {problem.name: translate(problem, language) for problem in problems}
    shared = [name for name in reference if isinstance(ours.get(name), Task)]
    prompts = {name: task.prompt for name, task in ours.items() if isinstance(task, Task)}
    return PromptReport(
        language=language,
        compared=len(shared),
        equal=tuple(name for name in shared if prompts[name] == reference[name]),
        different={name: _diff(reference[name], prompts[name]) for name in shared if prompts[name] != reference[name]},
        missing={name: _reason(ours.get(name)) for name in reference if name not in prompts},
        extra=tuple(name for name in prompts if name not in reference),
    )


def _reason(refused: object) -> str:
    return str(getattr(refused, "reason", "the sources have no problem of this name"))


def _diff(published: str, ours: str) -> str:
    lines = difflib.unified_diff(published.splitlines(), ours.splitlines(), "published", "codelab", lineterm="", n=1)
    return "\n".join(lines) or "only line ends differ"
