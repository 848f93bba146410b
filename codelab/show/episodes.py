"""An interactive episode turn by turn, and what more turns bring."""

# ipywidgets, altair and great-tables are typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingTypeStubs=false
from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair as alt
    import great_tables as gt
    import ipywidgets
    import polars as pl

__all__ = ["attempts_chart", "episode_player", "episode_table"]

_KINDS = {"bash": "#0072B2", "sql": "#D55E00", "python": "#009E73"}
_SHOWN = 600
_CODE = "font-family: monospace; font-size: small; white-space: pre-wrap"


def episode_table(episode: Any) -> gt.GT:
    """Turn, action, observation, status and reward, one row a turn; `episode` is an `Episode`."""
    import great_tables as gt
    import polars as pl

    rows = [
        {
            "turn": number,
            "action": _cut(turn.action),
            "observation": _cut(turn.observation),
            "status": turn.status,
            "reward": f"{turn.reward:.3f}" if turn.terminated or turn.truncated else "",
        }
        for number, turn in enumerate(episode.turns, start=1)
    ]
    data = pl.DataFrame(rows, schema=["turn", "action", "observation", "status", "reward"], orient="row")
    return (
        gt.GT(data)
        .tab_header(title=f"{episode.task} ({episode.kind})")
        .cols_align("left")
        .tab_style(gt.style.css("vertical-align: top"), gt.loc.body())
        .tab_style(gt.style.css(_CODE), gt.loc.body(columns=["action", "observation"]))
    )


def _cut(text: str) -> str:
    return (text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ...").rstrip()


def episode_player(episode: Any) -> ipywidgets.VBox:
    """Buttons that go through an episode turn by turn; `episode_table` shows the same at once."""
    import ipywidgets

    turn = ipywidgets.BoundedIntText(value=1, min=1, max=max(1, len(episode.turns)), description="turn")
    back = ipywidgets.Button(description="back", icon="step-backward")
    forward = ipywidgets.Button(description="forward", icon="step-forward")
    view = ipywidgets.HTML()

    def show(*_: Any) -> None:
        back.disabled, forward.disabled = turn.value <= turn.min, turn.value >= turn.max
        view.value = _turn_html(episode, turn.value)

    def go_back(*_: Any) -> None:
        turn.value -= 1

    def go_forward(*_: Any) -> None:
        turn.value += 1

    back.on_click(go_back)
    forward.on_click(go_forward)
    turn.observe(show, "value")
    show()
    return ipywidgets.VBox([ipywidgets.HBox([back, turn, forward]), view])


def _turn_html(episode: Any, number: int) -> str:
    if not episode.turns:
        return "No turn was played."
    turn = episode.turns[number - 1]
    end = f", reward {turn.reward:.3f}" if turn.terminated or turn.truncated else ""
    action, observation = (
        f"<div style='{_CODE}'>{escape(_cut(text))}</div>" for text in (turn.action, turn.observation)
    )
    return f"{action}<hr>{observation}<hr>{turn.status}{end}"


def attempts_chart(solved: pl.DataFrame) -> alt.TopLevelMixin:
    """Share of tasks solved by the number of turns allowed, a bar a kind; `solved` is `solved_by_turn(...)`."""
    import altair as alt

    kinds = solved["kind"].unique(maintain_order=True).to_list()
    scale = alt.Scale(domain=kinds, range=[_KINDS[kind] for kind in kinds])
    return (
        alt.Chart(solved)
        .mark_bar(stroke="white", strokeWidth=0.5)
        .encode(
            x=alt.X("turns:O", title="turns allowed (1 = single turn)", axis=alt.Axis(labelAngle=0)),
            xOffset=alt.XOffset("kind:N", sort=kinds),
            y=alt.Y("solved:Q", title="share of tasks solved", scale=alt.Scale(domain=[0, 1])),
            color=alt.Color("kind:N", scale=scale, sort=kinds, title="tasks"),
            tooltip=["kind:N", "turns:O", alt.Tooltip("solved:Q", format=".2f"), "tasks:Q"],
        )
        .properties(width=360, height=220, title="Single turn and try again")
    )
