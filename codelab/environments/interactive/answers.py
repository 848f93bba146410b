"""What a probe gave, read from what a sandbox reported: untrusted data, never code."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from codelab.environments.interactive._sandbox import Reaction

__all__ = ["Answer", "Session", "decode", "report_lines"]

_PLAIN = (bool, int, str)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a probe: text (Bash), rows (SQL) or a value (Python); `problem` says why there is none."""

    value: Any = None
    problem: str = ""


class Session(Protocol):
    """An episode's state, and the two things that are done with it."""

    def act(self, action: str) -> Reaction:
        """Run an action and keep what it leaves."""
        ...

    def answers(self, probes: Sequence[str | None]) -> tuple[Answer, ...]:
        """Answer each probe of what is there now, None by what the last action gave; nothing is changed."""
        ...


def report_lines(report: str) -> list[dict[str, Any]]:
    """The JSON objects in a report, one a line; whatever else is in it is passed over."""
    found: list[dict[str, Any]] = []
    for line in report.split("\n"):
        try:
            item = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(item, dict):
            found.append(cast("dict[str, Any]", item))
    return found


def decode(data: Any) -> Any:
    """The value that the driver of Python's turns encoded; raises ValueError for what it does not write."""
    if data is None or type(data) in _PLAIN:
        return data
    if not isinstance(data, dict) or len(cast("dict[str, Any]", data)) != 1:
        raise ValueError("no encoded value")
    ((kind, content),) = cast("dict[str, Any]", data).items()
    try:
        return _container(kind, content)
    except (TypeError, RecursionError) as error:
        raise ValueError(f"no encoded {kind}") from error


def _container(kind: str, content: Any) -> Any:
    match kind:
        case "float":
            return float(content)
        case "bytes":
            return bytes.fromhex(content)
        case "list":
            return [decode(item) for item in content]
        case "tuple":
            return tuple(decode(item) for item in content)
        case "set" | "frozenset":
            return {decode(item) for item in content}
        case "dict":
            return {decode(key): decode(item) for key, item in content}
        case _:
            raise ValueError(f"no type of plain data: {kind!r}")
