"""Episodes as records: kept as JSONL, and played again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast, get_args

from codelab.core.errors import InputError
from codelab.environments.interactive._sandbox import STATUSES, ActionStatus
from codelab.environments.interactive.tasks import KINDS, InteractiveTask, Kind

__all__ = ["Episode", "TurnRecord", "find_task", "read_episodes", "write_episodes"]

_REMEDY = "Use a file that write_episodes made"


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One turn: the action, and what the environment answered."""

    action: str
    observation: str
    reward: float
    terminated: bool
    truncated: bool
    status: ActionStatus
    exit_code: int | None = None


@dataclass(frozen=True, slots=True)
class Episode:
    """What was played, with all that it takes to play it again; `digest` is the task's."""

    kind: Kind
    task: str
    digest: str
    seed: int
    max_turns: int
    turns: tuple[TurnRecord, ...] = ()

    @property
    def reward(self) -> float:
        """The reward of the whole episode: that of its last turn, as no other turn has one."""
        return self.turns[-1].reward if self.turns else 0.0

    @property
    def actions(self) -> tuple[str, ...]:
        """The actions in their order."""
        return tuple(turn.action for turn in self.turns)


def find_task(tasks: Sequence[InteractiveTask], name: str) -> InteractiveTask:
    """The task of that name; raises InputError that lists the names."""
    for task in tasks:
        if task.name == name:
            return task
    known = ", ".join(task.name for task in tasks)
    raise InputError(f"there is no task {name!r}", field="task", remedy=f"There are {known}")


def write_episodes(path: str | Path, episodes: Iterable[Episode]) -> None:
    """Write episodes as JSONL, one a line."""
    lines = [json.dumps(asdict(episode)) + "\n" for episode in episodes]
    Path(path).write_text("".join(lines), encoding="utf-8")


def read_episodes(path: str | Path) -> list[Episode]:
    """Read what `write_episodes` wrote; raises InputError that names line and field."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", file=path, remedy=_REMEDY) from error
    return list(_episodes(text, path))


def _episodes(text: str, path: str | Path) -> Iterator[Episode]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _episode(json.loads(line))
        except InputError as error:
            raise InputError(error.message, file=path, line=number, field=error.field, remedy=_REMEDY) from error
        except (ValueError, RecursionError) as error:
            raise InputError(f"not JSON: {error}", file=path, line=number, remedy=_REMEDY) from error


def _episode(row: Any) -> Episode:
    values = _fields(row, {"kind": str, "task": str, "digest": str, "seed": int, "max_turns": int, "turns": list})
    if values["kind"] not in KINDS:
        raise InputError(f"expected one of {', '.join(KINDS)}, got {values['kind']!r}", field="kind")
    values["turns"] = tuple(_turn(turn) for turn in values["turns"])
    return Episode(**values)


def _turn(row: Any) -> TurnRecord:
    kinds: dict[str, Any] = {"action": str, "observation": str, "reward": float, "terminated": bool}
    kinds |= {"truncated": bool, "status": str, "exit_code": int | None}
    values = _fields(row, kinds)
    if values["status"] not in STATUSES:
        raise InputError(
            f"expected one of {', '.join(get_args(ActionStatus))}, got {values['status']!r}", field="status"
        )
    return TurnRecord(**values)


def _fields(row: Any, kinds: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise InputError(f"expected a JSON object, got {type(row).__name__}")
    values = cast("dict[str, Any]", row)
    for name in (*kinds, *values):
        if name not in kinds:
            raise InputError("unknown", field=name)
        if name not in values or not isinstance(values[name], kinds[name]):
            raise InputError(f"expected {getattr(kinds[name], '__name__', kinds[name])}", field=name)
    return values
