"""Playing episodes: by recorded actions, and again as they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from codelab.core.errors import ReplayError
from codelab.core.verdict import Isolation
from codelab.environments.interactive._sandbox import ACTION_LIMITS
from codelab.environments.interactive.episodes import Episode, find_task
from codelab.environments.interactive.load import built_in_tasks
from codelab.environments.interactive.tasks import InteractiveTask
from codelab.languages.spec import Limits

if TYPE_CHECKING:
    from codelab.environments.interactive.env import InteractiveEnv

__all__ = ["play", "replay"]


def play(env: InteractiveEnv, actions: Iterable[str], *, task: str, seed: int | None = None) -> Episode:
    """Begin an episode of a task and do the actions until it ends; what is left of them is not done.

    `env` is an environment as it is (`gymnasium.make(...).unwrapped`).
    """
    env.reset(seed=seed, options={"task": task})
    return _play_on(env, actions)


def replay(
    episode: Episode,
    *,
    tasks: Sequence[InteractiveTask] | None = None,
    limits: Limits = ACTION_LIMITS,
    isolation: Isolation | None = None,
) -> Episode:
    """Play an episode again and return what was seen now, which is what was seen then.

    Raises ReplayError that names the turn and the field of the first difference, or says that the task is another one
    now; InputError where there is no such task.
    """
    from codelab.environments.interactive.env import InteractiveEnv

    chosen = built_in_tasks(episode.kind) if tasks is None else tuple(tasks)
    digest = find_task(chosen, episode.task).digest
    if digest != episode.digest:
        raise ReplayError(f"task {episode.task} is not what it was: its digest was {episode.digest}, now {digest}")
    env = InteractiveEnv(episode.kind, tasks=chosen, max_turns=episode.max_turns, limits=limits, isolation=isolation)
    env.reset(options={"task": episode.task, "episode_seed": episode.seed})
    again = _play_on(env, episode.actions)
    for number, (then, now) in enumerate(zip(episode.turns, again.turns, strict=False), start=1):
        _compare(number, asdict(then), asdict(now))
    if len(again.turns) != len(episode.turns):
        raise ReplayError(f"the episode had {len(episode.turns)} turns, now it ends after {len(again.turns)}")
    return again


def _play_on(env: InteractiveEnv, actions: Iterable[str]) -> Episode:
    for action in actions:
        _, _, terminated, truncated, _ = env.step(action)
        if terminated or truncated:
            break
    return env.episode


def _compare(number: int, then: dict[str, Any], now: dict[str, Any]) -> None:
    for field, value in then.items():
        if now[field] != value:
            raise ReplayError(f"turn {number}: {field} was {value!r}, now it is {now[field]!r}")
