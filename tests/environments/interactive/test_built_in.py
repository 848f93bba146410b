"""The tasks that come with codelab: right solutions get 1, wrong ones what the task says."""

from __future__ import annotations

import pytest

from codelab.environments.interactive import InteractiveTask, built_in_tasks
from codelab.environments.interactive._sandbox import Place
from codelab.environments.interactive.score import judge_session, open_session
from codelab.environments.interactive.tasks import KINDS

TASKS = [pytest.param(task, id=f"{task.kind}-{task.name}") for kind in KINDS for task in built_in_tasks(kind)]


def reward(task: InteractiveTask, actions: tuple[str, ...]) -> float:
    session = open_session(task, seed=0, place=Place())
    for action in actions:
        assert session.act(action).status in ("ok", "error")
    return judge_session(session, task, place=Place()).reward


@pytest.mark.parametrize("task", TASKS)
def test_a_right_solution_gets_one_and_wrong_ones_their_share(task: InteractiveTask) -> None:
    assert reward(task, task.reference) == 1.0
    assert reward(task, ()) < 1.0
    for wrong in task.wrong:
        assert reward(task, wrong.actions) == pytest.approx(wrong.reward, abs=5e-4), wrong.name


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_tasks_of_each_difficulty(kind: str) -> None:
    tasks = built_in_tasks(kind)  # pyright: ignore[reportArgumentType]
    assert len(tasks) >= 12
    assert {task.difficulty for task in tasks} == {"easy", "medium", "hard"}
    assert all(task.wrong and all(0 <= wrong.reward < 1 for wrong in task.wrong) for task in tasks)
    assert all(part.expected is not None for task in tasks for part in task.parts)
