"""Episodes as records: written, read, and played again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codelab.core.errors import InputError, ReplayError
from codelab.environments.interactive import Episode, TurnRecord, play, read_episodes, replay, write_episodes
from codelab.environments.interactive._sandbox import STATUSES
from codelab.environments.interactive.env import InteractiveEnv
from codelab.environments.interactive.tasks import KINDS

PLAYED = {
    "bash": (
        "busiest_clients",
        [
            "ls -lR; echo $RANDOM $$",
            "cd logs; touch x; mkdir d",
            "pwd; find . ; ls -l",
            "exit 7",
            "kill -9 -1",
            "echo $RANDOM",
        ],
    ),
    "sql": (
        "restock",
        ["SELECT * FROM stock", "DELETE FROM stock; SELECT nothing", "INSERT INTO stock VALUES ('a', 1)"],
    ),
    "python": (
        "calculator",
        [
            "import random; random.random()",
            "s = {'b', 'a', 'c'}; print(s); hash('x')",
            "object()",
            "1/0",
            "import os; os._exit(1)",
            "random.random()",
            "def evaluate(t):\n    return 7",
            "open('f', 'w').write('x'); os.listdir()",
        ],
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_episodes_replay_exactly(kind: Any, tmp_path: Path) -> None:
    task, actions = PLAYED[kind]
    episode = play(InteractiveEnv(kind), [*actions, "submit", "never done"], task=task, seed=3)
    assert episode.actions == (*actions, "submit")
    write_episodes(tmp_path / "e.jsonl", [episode, episode])
    read = read_episodes(tmp_path / "e.jsonl")
    assert read == [episode, episode]
    assert replay(read[0]) == episode
    assert replay(read[0]).reward == episode.reward


def test_a_truncated_episode_replays() -> None:
    episode = play(InteractiveEnv("sql", max_turns=2), ["SELECT 1", "SELECT 2", "SELECT 3"], task="restock")
    assert [turn.truncated for turn in episode.turns] == [False, True]
    assert replay(episode) == episode


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("observation", "2\n", r"^turn 2: observation was '2\\n', now it is '1\\n'$"),
        ("reward", 1.0, r"^turn 2: reward was 1.0, now it is 0.0$"),
        ("status", "error", r"^turn 2: status was 'error', now it is 'ok'$"),
        ("exit_code", 4, r"^turn 2: exit_code was 4, now it is 0$"),
    ],
)
def test_a_difference_names_the_turn(field: str, value: Any, told: str) -> None:
    episode = play(InteractiveEnv("bash"), ["ls >/dev/null", "echo 1"], task="count_statuses")
    turns = (episode.turns[0], replace(episode.turns[1], **{field: value}))
    with pytest.raises(ReplayError, match=told):
        replay(replace(episode, turns=turns))


def test_what_asks_the_clock_is_named() -> None:
    episode = play(InteractiveEnv("bash"), ["true", "date +%s%N"], task="count_statuses")
    with pytest.raises(ReplayError, match=r"^turn 2: observation was '\d+\\n', now it is '\d+\\n'$"):
        replay(episode)


def test_another_task_or_length_is_told() -> None:
    episode = play(InteractiveEnv("bash"), ["true", "true"], task="count_statuses")
    with pytest.raises(
        ReplayError, match=r"^task count_statuses is not what it was: its digest was 0, now [0-9a-f]{16}$"
    ):
        replay(replace(episode, digest="0"))
    with pytest.raises(InputError, match=r"^task: there is no task 'x'. There are archive_old, "):
        replay(replace(episode, task="x"))
    submitted = replace(episode.turns[1], action="submit", terminated=True, reward=0.5, exit_code=None)
    with pytest.raises(ReplayError, match=r"^the episode had 3 turns, now it ends after 2$"):
        replay(replace(episode, turns=(episode.turns[0], submitted, episode.turns[1])))


records = st.builds(
    TurnRecord, st.text(), st.text(), st.floats(0, 1), st.booleans(), st.booleans(), st.sampled_from(STATUSES),
    st.none() | st.integers(0, 255),
)  # fmt: skip
episodes = st.builds(
    Episode, st.sampled_from(KINDS), st.text(), st.text(), st.integers(), st.integers(), st.lists(records).map(tuple)
)


@given(st.lists(episodes, max_size=3))
def test_any_episodes_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, given: list[Episode]
) -> None:
    file = tmp_path_factory.getbasetemp() / "episodes.jsonl"
    write_episodes(file, given)
    assert read_episodes(file) == given


GOOD = asdict(Episode("sql", "t", "d", 0, 10, (TurnRecord("a", "o", 0.0, False, False, "ok", 0),)))

KNOWN = ", ".join(STATUSES)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda row: row.pop("task"), "task: expected str"),
        (lambda row: row.update(kind="perl"), "kind: expected one of bash, sql, python, got 'perl'"),
        (lambda row: row.update(seed="1"), "seed: expected int"),
        (lambda row: row.update(more=1), "more: unknown"),
        (lambda row: row["turns"][0].update(reward="1"), "reward: expected float"),
        (lambda row: row["turns"][0].update(status="fine"), f"status: expected one of {KNOWN}, got 'fine'"),
        (lambda row: row.update(turns=[3]), "expected a JSON object, got int"),
    ],
)  # fmt: skip
def test_bad_rows_are_named(change: Callable[[Any], None], told: str, tmp_path: Path) -> None:
    row = json.loads(json.dumps(GOOD))
    change(row)
    file = tmp_path / "e.jsonl"
    file.write_text(json.dumps(GOOD) + "\n\n" + json.dumps(row) + "\n")
    with pytest.raises(InputError) as caught:
        read_episodes(file)
    assert str(caught.value) == f"{file}: line 3: {told}. Use a file that write_episodes made"


def test_what_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "e").write_text("{")
    with pytest.raises(InputError, match=r"e: line 1: not JSON: Expecting property name .*\. Use a file"):
        read_episodes(tmp_path / "e")
    with pytest.raises(InputError, match=r"none: cannot be read: "):
        read_episodes(tmp_path / "none")
