"""The reward: what a task's check says of a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from codelab.environments.interactive._bash import BashSession
from codelab.environments.interactive._python import PythonSession
from codelab.environments.interactive._sandbox import Place
from codelab.environments.interactive._sql import SqlSession
from codelab.environments.interactive.answers import Answer, Session
from codelab.environments.interactive.compare import parse_expected, similarity
from codelab.environments.interactive.tasks import InteractiveTask, Part

__all__ = ["PartScore", "Score", "judge_session", "open_session"]

_SESSIONS = {"bash": BashSession, "sql": SqlSession, "python": PythonSession}


@dataclass(frozen=True, slots=True)
class PartScore:
    """One part of a check: from 0 to 1, where 1 means that it holds; `problem` says why there was no answer."""

    name: str
    score: float
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The parts of a check and what they come to."""

    parts: tuple[PartScore, ...]

    @property
    def reward(self) -> float:
        """1.0 if and only if every part holds; otherwise the mean over the parts, which is below 1."""
        if all(part.score == 1.0 for part in self.parts):
            return 1.0
        return sum(part.score for part in self.parts) / len(self.parts)


def open_session(task: InteractiveTask, *, seed: int, place: Place) -> Session:
    """A session of the task's kind, with what its set-up makes; raises InputError when the set-up fails."""
    return _SESSIONS[task.kind](task, seed=seed, place=place)


def judge_session(session: Session, task: InteractiveTask, *, place: Place) -> Score:
    """Apply the task's check to what a session holds now.

    The answers come from fresh sandboxes without anything that an action left running; they are compared here, and
    what is expected never enters a sandbox with the agent's code or files.
    """
    expected = _expected(task, place)
    answers = session.answers([part.probe for part in task.parts])
    rows = zip(task.parts, answers, expected, strict=True)
    return Score(tuple(_part_score(task, part, answer, right) for part, answer, right in rows))


def _part_score(task: InteractiveTask, part: Part, answer: Answer, expected: Any) -> PartScore:
    if answer.problem:
        return PartScore(part.name, 0.0, answer.problem)
    return PartScore(part.name, similarity(task.kind, part, answer.value, expected))


@lru_cache(maxsize=256)
def _expected(task: InteractiveTask, place: Place) -> tuple[Any, ...]:
    """The right answer of each part: as the task states it, or as the reference gives it in a session of its own."""
    found = _by_reference(task, place) if any(part.expected is None for part in task.parts) else ()
    return tuple(
        _stated(task, part) if part.expected is not None else found[number] for number, part in enumerate(task.parts)
    )


def _stated(task: InteractiveTask, part: Part) -> Any:
    try:
        return parse_expected(task.kind, part.expected or "")
    except ValueError as error:
        raise task.broken(f"check {part.name}: expected", str(error)) from error


def _by_reference(task: InteractiveTask, place: Place) -> Sequence[Any]:
    session = open_session(task, seed=0, place=place)
    for action in task.reference:
        if (reaction := session.act(action)).status not in ("ok", "error"):
            raise task.broken("reference", f"the reference is no solution: {reaction.observation}")
    answers = session.answers([part.reference_probe or part.probe for part in task.parts])
    for part, answer in zip(task.parts, answers, strict=True):
        if answer.problem and part.expected is None:
            raise task.broken(f"check {part.name}", f"the reference gives no answer: {answer.problem}")
    return [answer.value for answer in answers]
