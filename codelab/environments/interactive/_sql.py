"""A session of SQL: the database file is carried from one sandbox to the next."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from codelab.environments.interactive._sandbox import (
    MOST_STATE,
    Place,
    Reaction,
    Turn,
    died,
    observed,
    stopped,
    too_much,
)
from codelab.environments.interactive.answers import Answer, report_lines
from codelab.environments.interactive.tasks import InteractiveTask

__all__ = ["MOST_ROWS", "SqlSession"]

MOST_ROWS = 5000
"""Rows of one result that are read; an answer with more is wrong."""

_DRIVER = Path(__file__).with_name("_turn_sql.py").read_text(encoding="utf-8")
_SHOWN_ROWS = 50
_SHOWN_CELL = 120


class SqlSession:
    """Each action is a connection of its own to the database that the one before left."""

    def __init__(self, task: InteractiveTask, *, seed: int, place: Place) -> None:
        del seed
        self._place = place
        self._writable = task.writable
        self._rows = Answer(problem="the last action returned no rows")
        self._database = _begun(task, place)

    def act(self, action: str) -> Reaction:
        """Run statements up to the first error; what those before it changed is kept."""
        reaction, report = _turn(self._database, action, self._place, writable=self._writable)
        self._database = _database(report, self._database)
        self._rows = _rows(report, "the last action returned no rows")
        return reaction

    def answers(self, probes: Sequence[str | None]) -> tuple[Answer, ...]:
        """The rows of each query, run on the database as it is."""
        return tuple(self._rows if probe is None else self._answer(probe) for probe in probes)

    def _answer(self, probe: str) -> Answer:
        reaction, report = _turn(self._database, probe, self._place, writable=False)
        return _rows(report, reaction.observation)


@lru_cache(maxsize=64)
def _begun(task: InteractiveTask, place: Place) -> bytes:
    """The database that a task begins with: the one given, or what its set-up makes of an empty one."""
    if task.database:
        return task.database
    reaction, report = _turn(b"", task.setup, place, writable=True)
    if reaction.status != "ok":
        raise task.broken("setup", f"the set-up fails: {reaction.observation.strip()}")
    return _database(report, b"")


def _turn(database: bytes, sql: str, place: Place, *, writable: bool) -> tuple[Reaction, dict[str, Any]]:
    """What is seen of statements, and the driver's report (empty where nothing is kept)."""
    task = {
        "database": base64.b64encode(database).decode(),
        "sql": sql,
        "writable": writable,
        "most_rows": MOST_ROWS,
        "most_bytes": MOST_STATE,
    }
    turn = Turn("py", ("-I", "-S", "-c", _DRIVER), "turn.json", json.dumps(task).encode(), place)
    outcome = turn.run()
    if failed := stopped(turn.how(outcome), place.limits):
        return failed, {}
    report = next(iter(report_lines(outcome.report)), None)
    if report is None and len(outcome.report) > MOST_STATE:
        return too_much("what it returned"), {}
    if report is None:
        return died("SQLite ended"), {}
    if report.get("too_big"):
        return too_much("the database"), {}
    status = "ok" if report["error"] is None else "error"
    return Reaction(observed(_shown(report)), status, int(status == "error")), report


def _database(report: dict[str, Any], before: bytes) -> bytes:
    return base64.b64decode(report["database"]) if "database" in report else before


def _rows(report: dict[str, Any], otherwise: str) -> Answer:
    results = cast("list[dict[str, Any]]", report.get("results", []))
    if not results or report["error"] is not None:
        return Answer(problem=otherwise)
    if results[-1]["more"]:
        return Answer(problem=f"more than {MOST_ROWS} rows")
    return Answer(results[-1]["rows"])


def _shown(report: dict[str, Any]) -> str:
    parts = [_table(result) for result in report["results"]]
    if report["error"] is not None:
        parts.append(f"Error: {report['error']}")
    if report["changes"]:
        parts.append(f"{report['changes']} {'row' if report['changes'] == 1 else 'rows'} changed")
    if report.get("rolled_back"):
        parts.append("The transaction was not committed: it is rolled back")
    return "\n\n".join(parts) or "Done"


def _table(result: dict[str, Any]) -> str:
    """Columns and rows with bars between, and how many rows there are."""
    rows = cast("list[list[Any]]", result["rows"])
    lines = [" | ".join(result["columns"])]
    lines += [" | ".join(_cell(value) for value in row) for row in rows[:_SHOWN_ROWS]]
    count = f"more than {MOST_ROWS} rows" if result["more"] else f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}"
    shown = f", the first {_SHOWN_ROWS} are shown" if len(rows) > _SHOWN_ROWS else ""
    return "\n".join([*lines, f"({count}{shown})"])


def _cell(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case dict():
            text = f"x'{value['blob']}'"
        case _:
            text = str(value)
    return text if len(text) <= _SHOWN_CELL else f"{text[:_SHOWN_CELL]}..."
