"""An episode as table and player, and the chart of attempts."""

from __future__ import annotations

from typing import Any

import polars as pl

from codelab import show
from codelab.environments.interactive import Episode, TurnRecord

EPISODE = Episode("bash", "greet", "0", 0, 10, (
    TurnRecord("echo '<b>' >a", "", 0.0, False, False, "ok", 0),
    TurnRecord("cat a", "<b>\n", 0.0, False, False, "ok", 0),
    TurnRecord("submit", "", 0.5, True, False, "ok"),
))  # fmt: skip
SOLVED = pl.DataFrame(
    {
        "kind": ["bash", "sql"] * 2,
        "turns": [1, 1, 2, 2],
        "solved": [0.25, 0.5, 0.75, 0.5],
        "score": [0.5] * 4,
        "tasks": [4] * 4,
    }
)


def test_the_table_has_a_row_a_turn() -> None:
    html = show.episode_table(EPISODE).as_raw_html()
    assert "greet (bash)" in html
    assert html.count("<tr>") == 3
    assert "echo &#x27;&lt;b&gt;&#x27; &gt;a" in html or "echo '&lt;b&gt;' &gt;a" in html
    assert "<b>" not in html
    assert "0.500" in html
    assert "0.000" not in html, "only the last turn has a reward"


def test_the_player_goes_through_the_turns() -> None:
    player: Any = show.episode_player(EPISODE)
    (back, turn, forward), view = player.children[0].children, player.children[1]
    assert (turn.value, back.disabled, forward.disabled) == (1, True, False)
    assert "echo &#x27;&lt;b&gt;&#x27; &gt;a" in view.value
    forward.click()
    assert "&lt;b&gt;</div>" in view.value
    forward.click()
    assert (turn.value, forward.disabled, view.value.endswith("ok, reward 0.500")) == (3, True, True)
    back.click()
    assert turn.value == 2


def test_an_episode_without_turns_is_shown() -> None:
    empty = Episode("sql", "t", "0", 0, 10)
    assert "t (sql)" in show.episode_table(empty).as_raw_html()
    player: Any = show.episode_player(empty)
    assert player.children[1].value == "No turn was played."


def test_the_chart_has_a_bar_a_kind_and_turn() -> None:
    chart = show.attempts_chart(SOLVED).to_dict()
    assert chart["mark"]["type"] == "bar"
    assert chart["encoding"]["y"]["scale"] == {"domain": [0, 1]}
    assert chart["encoding"]["color"]["scale"]["domain"] == ["bash", "sql"]
    (data,) = chart["datasets"].values()
    assert [(row["kind"], row["turns"], row["solved"]) for row in data] == [
        ("bash", 1, 0.25), ("sql", 1, 0.5), ("bash", 2, 0.75), ("sql", 2, 0.5),
    ]  # fmt: skip
