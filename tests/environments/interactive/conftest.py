"""What the tests of interactive environments share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytest.importorskip("gymnasium")

from codelab.core.errors import InfrastructureError
from codelab.environments import find_toolchain
from codelab.environments.interactive import InteractiveTask, Part
from codelab.environments.interactive._sandbox import Place
from codelab.environments.interactive.env import InteractiveEnv
from codelab.environments.interactive.score import open_session
from codelab.environments.interactive.tasks import Kind
from codelab.environments.levels import available
from codelab.languages.spec import Limits

QUICK = Limits(run_cpu_seconds=1, wall_seconds=8.0, memory=256 << 20, file_size=64 << 20, output=64 << 10)
LANGUAGES = {"bash": "sh", "sql": "py", "python": "py"}


@pytest.fixture(scope="session", autouse=True)
def _sandbox() -> None:
    """Skips, by name, where the sandbox or the tools are missing."""
    try:
        available()
        for language in ("sh", "py"):
            find_toolchain(language)
    except InfrastructureError as error:
        pytest.skip(str(error))


@pytest.fixture
def act() -> Callable[..., list[str]]:
    """Status of each action of a session of that kind, after a set-up."""

    def statuses(kind: Kind, *actions: str, setup: str = "", writable: bool = True) -> list[str]:
        task = InteractiveTask("trial", kind, "", (Part("none", "x", "x"),), (), setup=setup, writable=writable)
        session = open_session(task, seed=0, place=Place(QUICK))
        return [session.act(action).status for action in actions]

    return statuses


@pytest.fixture
def trial() -> Callable[..., tuple[list[str], float]]:
    """What an episode of a task of one's own showed, and its reward at the end."""

    def play(kind: Kind, actions: list[str], *parts: Part, setup: str = "") -> tuple[list[str], float]:
        task = InteractiveTask("trial", kind, "Do it.", parts, (), setup=setup, writable=True)
        env = InteractiveEnv(kind, tasks=[task], max_turns=50, limits=QUICK)
        env.reset(seed=0)
        seen = [env.step(action)[0] for action in actions]
        return seen, env.step("submit")[1]

    return play
