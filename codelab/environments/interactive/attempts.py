"""Single-turn against try-again: recorded attempts, scored one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.environments.interactive.load import built_in_tasks
from codelab.environments.interactive.tasks import KINDS, InteractiveTask, Kind

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Attempts", "read_attempts", "score_attempts", "solved_by_turn"]

_REMEDY = 'A line is {"kind": ..., "task": ..., "attempts": [code, ...]}'


@dataclass(frozen=True, slots=True)
class Attempts:
    """What somebody wrote for one task, one attempt after the other, as long as it was not right."""

    kind: Kind
    task: str
    actions: tuple[str, ...]


def read_attempts(path: str | Path | None = None) -> tuple[Attempts, ...]:
    """Recorded attempts from JSONL (kind, task, attempts), by default those that come with codelab.

    Raises InputError that names the line.
    """
    file = content("environments") / "tasks" / "attempts.jsonl" if path is None else Path(path)
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", file=file, remedy=_REMEDY) from error
    return tuple(_attempts(line, file, number) for number, line in enumerate(lines, start=1) if line.strip())


def _attempts(line: str, file: Path, number: int) -> Attempts:
    try:
        row = json.loads(line)
        kind, task, actions = row["kind"], row["task"], row["attempts"]
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        raise InputError(f"no attempts: {error}", file=file, line=number, remedy=_REMEDY) from error
    texts = cast("list[Any]", actions) if isinstance(actions, list) else []
    if kind not in KINDS or not isinstance(task, str) or not texts or not all(isinstance(each, str) for each in texts):
        raise InputError("no attempts", file=file, line=number, remedy=_REMEDY)
    return Attempts(kind, task, tuple(texts))


def score_attempts(
    attempts: Iterable[Attempts], *, tasks: Sequence[InteractiveTask] | None = None, max_turns: int = 10
) -> pl.DataFrame:
    """Play all attempts at each task in one episode, and score what is there after each of them.

    This is InterCode's Try Again: the score is known after each turn, and who has 1 stops. Columns: kind, task,
    attempt (from 1), action, observation, status, score, best (the highest score up to then).
    """
    import polars as pl

    from codelab.environments.interactive.env import InteractiveEnv

    rows: list[dict[str, Any]] = []
    for one in attempts:
        chosen = built_in_tasks(one.kind) if tasks is None else tasks
        env = InteractiveEnv(one.kind, tasks=chosen, max_turns=max_turns, score_turns=True)
        env.reset(seed=0, options={"task": one.task})
        best = 0.0
        for number, action in enumerate(one.actions[:max_turns], start=1):
            observation, _, _, _, info = env.step(action)
            best = max(best, info["score"])
            row = {"kind": one.kind, "task": one.task, "attempt": number, "action": action, "observation": observation}
            rows.append({**row, "status": info["status"], "score": info["score"], "best": best})
            if best == 1.0:
                break
    schema = ["kind", "task", "attempt", "action", "observation", "status", "score", "best"]
    return pl.DataFrame(rows, schema=schema, orient="row") if rows else pl.DataFrame(schema=schema)


def solved_by_turn(scores: pl.DataFrame, *, turns: int) -> pl.DataFrame:
    """How much is solved with 1, 2, ... `turns` turns: `scores` is `score_attempts(...)`.

    Columns: kind, turns, solved (share of the tasks with score 1 by then), score (mean of the best score by then),
    tasks. One turn is the single-turn result.
    """
    import polars as pl

    frames = [
        scores.filter(pl.col("attempt") <= allowed)
        .group_by("kind", "task", maintain_order=True)
        .agg(pl.col("best").max())
        .group_by("kind", maintain_order=True)
        .agg(
            pl.lit(allowed).alias("turns"),
            (pl.col("best") == 1.0).mean().alias("solved"),
            pl.col("best").mean().alias("score"),
            pl.len().alias("tasks"),
        )
        for allowed in range(1, turns + 1)
    ]
    return pl.concat(frames)
