"""The environments of gymnasium: `codelab/Bash-v0`, `codelab/SQL-v0` and `codelab/Python-v0`.

Importing this module registers the three (gymnasium has had no plug-ins since 1.0); it needs gymnasium.
"""

# gymnasium is typed in part only.
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from codelab.core.errors import InputError, MissingExtraError
from codelab.core.verdict import Isolation
from codelab.environments.interactive._sandbox import ACTION_LIMITS, Place, Reaction
from codelab.environments.interactive.answers import Session
from codelab.environments.interactive.episodes import Episode, TurnRecord, find_task
from codelab.environments.interactive.load import built_in_tasks
from codelab.environments.interactive.score import Score, judge_session, open_session
from codelab.environments.interactive.tasks import InteractiveTask, Kind
from codelab.languages.spec import Limits

try:
    import gymnasium
except ImportError as error:
    raise MissingExtraError("gymnasium", "interactive") from error

from codelab.environments.interactive._space import AnyText

__all__ = ["ENVIRONMENTS", "MAX_ACTION", "MAX_OBSERVATION", "SUBMIT", "InteractiveEnv"]

ENVIRONMENTS: dict[Kind, str] = {"bash": "codelab/Bash-v0", "sql": "codelab/SQL-v0", "python": "codelab/Python-v0"}
"""The environment of each kind of task."""

SUBMIT = "submit"
"""The action that ends an episode, as in InterCode."""
MAX_ACTION = 1 << 16
MAX_OBSERVATION = 1 << 14
_SEEDS = 2**31


class InteractiveEnv(gymnasium.Env[str, str]):
    """An episode of one task: an action is code, an observation what it printed, the reward what the check says.

    `tasks` replaces the tasks that come with codelab, `limits` what one action may use. The episode ends with the
    action `submit` (terminated) or with turn number `max_turns` (truncated); either is followed by the task's check,
    whose reward is given for that turn; all others have reward 0. With `score_turns` the check is applied after each
    turn, and `info["score"]` says what submitting would give. `info` holds task, turn, status and exit_code, and
    after the check `parts` (name -> score).
    """

    metadata = {"render_modes": ["ansi"], "render_fps": 1}  # noqa: RUF012  (gymnasium declares it so)

    def __init__(
        self,
        kind: Kind,
        *,
        tasks: Sequence[InteractiveTask] | None = None,
        max_turns: int = 10,
        score_turns: bool = False,
        limits: Limits = ACTION_LIMITS,
        isolation: Isolation | None = None,
        render_mode: str | None = None,
    ) -> None:
        """Choose the tasks; nothing is run before `reset`. Raises InputError where no task is of this kind."""
        self.tasks = tuple(built_in_tasks(kind) if tasks is None else (task for task in tasks if task.kind == kind))
        if not self.tasks:
            raise InputError(
                f"no task is of kind {kind}", field="tasks", remedy="Give load_tasks(folder) of such tasks"
            )
        if max_turns < 1:
            raise InputError(f"{max_turns} turns are none", field="max_turns", remedy="Give 1 or more")
        if render_mode not in (None, "ansi"):
            raise InputError(f"{render_mode!r} is not known", field="render_mode", remedy="Use 'ansi' or None")
        self.render_mode = render_mode
        self.action_space = AnyText(MAX_ACTION)
        self.observation_space = AnyText(MAX_OBSERVATION)
        self._max_turns, self._score_turns = max_turns, score_turns
        self._place = Place(limits, isolation)
        self._session: Session | None = None
        self._episode: Episode | None = None
        self._task = self.tasks[0]

    @property
    def episode(self) -> Episode:
        """What was played since `reset`; raises InputError before it."""
        if self._episode is None:
            raise InputError("no episode has begun", remedy="Call reset() first")
        return self._episode

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, dict[str, Any]]:
        """Begin an episode and show the instruction: of a task chosen by the seed, or of `options={"task": name}`.

        `options={"episode_seed": n}` sets what RANDOM and Python's random start from, otherwise drawn by the seed.
        """
        super().reset(seed=seed)
        chosen = dict(options or {})
        task = self.tasks[int(self.np_random.integers(len(self.tasks)))]
        drawn = int(self.np_random.integers(_SEEDS))
        self._task = find_task(self.tasks, chosen.pop("task")) if "task" in chosen else task
        episode_seed = int(chosen.pop("episode_seed", drawn))
        if chosen:
            raise InputError("unknown", field=f"options {min(chosen)}", remedy="Known are task and episode_seed")
        self._session = open_session(self._task, seed=episode_seed, place=self._place)
        digest = self._task.digest
        self._episode = Episode(self._task.kind, self._task.name, digest, episode_seed, self._max_turns)
        info = {"task": self._task.name, "turn": 0, "max_turns": self._max_turns, "difficulty": self._task.difficulty}
        return self._task.instruction[:MAX_OBSERVATION], info

    def step(self, action: str) -> tuple[str, float, bool, bool, dict[str, Any]]:
        """Run an action, or submit; raises InputError outside an episode or for an action that is none.

        Raises InfrastructureError when the sandbox failed: that is nothing that the action did.
        """
        session, episode = self._session, self.episode
        if session is None:
            raise InputError("the episode has ended", remedy="Call reset() first")
        if action not in self.action_space:
            raise InputError(
                f"an action is text of at most {MAX_ACTION} characters", field="action", remedy="Shorten it"
            )
        submitted = action.strip() == SUBMIT
        reaction = Reaction("", "ok") if submitted else session.act(action)
        turn = len(episode.turns) + 1
        truncated = not submitted and turn >= self._max_turns
        score = self._score(session) if submitted or truncated or self._score_turns else None
        reward = score.reward if score and (submitted or truncated) else 0.0
        record = TurnRecord(
            action, reaction.observation, reward, submitted, truncated, reaction.status, reaction.exit_code
        )
        self._episode = replace(episode, turns=(*episode.turns, record))
        self._session = None if submitted or truncated else session
        return reaction.observation, reward, submitted, truncated, self._info(turn, reaction, score)

    def render(self) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The transcript so far, in render mode `ansi`."""
        if self.render_mode is None:
            return None
        lines = [f"# {self._task.name}", self._task.instruction]
        for number, turn in enumerate(self.episode.turns, start=1):
            lines += [f"\n[{number}] {turn.action}", turn.observation.rstrip("\n")]
            if turn.terminated or turn.truncated:
                lines.append(f"reward {turn.reward:.3f}")
        return "\n".join(line for line in lines if line)

    def close(self) -> None:
        """End the episode; nothing is left running between turns in any case."""
        self._session = None

    def _score(self, session: Session) -> Score:
        return judge_session(session, self._task, place=self._place)

    def _info(self, turn: int, reaction: Reaction, score: Score | None) -> dict[str, Any]:
        info: dict[str, Any] = {
            "task": self._task.name,
            "turn": turn,
            "status": reaction.status,
            "exit_code": reaction.exit_code,
        }
        if score is not None:
            info["score"] = score.reward
            info["parts"] = {part.name: part.score for part in score.parts}
        return info


for _kind, _name in ENVIRONMENTS.items():
    if _name not in gymnasium.registry:
        gymnasium.register(_name, entry_point=f"{__name__}:InteractiveEnv", kwargs={"kind": _kind})
