"""One turn of an SQL episode, inside the sandbox: open the database, run the statements, give the database back.

It reads turn.json beside it (`database` in base64, `sql`, `writable`, `most_rows`, `most_bytes`) and writes one JSON
object to descriptor 4. The agent's SQL runs no code, so that what is reported is what happened.
"""

from __future__ import annotations

import base64
import json
import os
import sqlite3
from pathlib import Path
from typing import Any

_FILE = Path("task.db")
_FORBIDDEN = (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH)


def main() -> None:
    """Do the turn and report it."""
    turn = json.loads(Path("turn.json").read_bytes())
    _FILE.write_bytes(base64.b64decode(turn["database"]))
    connection = sqlite3.connect(f"file:{_FILE}?mode={'rw' if turn['writable'] else 'ro'}", uri=True)
    connection.isolation_level = None
    connection.text_factory = _text
    connection.set_authorizer(_authorize)
    report = _run(connection, turn["sql"], turn["most_rows"])
    if connection.in_transaction:
        connection.rollback()
        report["rolled_back"] = True
    connection.close()
    database = _FILE.read_bytes()
    if len(database) > turn["most_bytes"]:
        report["too_big"] = True
    elif turn["writable"]:
        report["database"] = base64.b64encode(database).decode()
    with os.fdopen(4, "w", encoding="ascii") as stream:
        json.dump(report, stream)


def _authorize(action: int, *_: object) -> int:
    """Allow everything but other files: nothing else could be read there, but nothing else is carried on either."""
    return sqlite3.SQLITE_DENY if action in _FORBIDDEN else sqlite3.SQLITE_OK


def _text(data: bytes) -> str:
    return data.decode(errors="replace")


def _run(connection: sqlite3.Connection, sql: str, most_rows: int) -> dict[str, Any]:
    results: list[dict[str, Any]] = []
    report: dict[str, Any] = {"results": results, "error": None}
    before = connection.total_changes
    for statement in _statements(sql):
        try:
            cursor = connection.execute(statement)
            if cursor.description is not None:
                results.append(_result(cursor, most_rows))
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError) as error:
            report["error"] = str(error)
            break
    report["changes"] = connection.total_changes - before
    return report


def _statements(sql: str) -> list[str]:
    """The statements one by one: a semicolon ends one only where SQLite says that it is complete."""
    found: list[str] = []
    statement = ""
    *pieces, last = sql.split(";")
    for piece in pieces:
        statement += piece + ";"
        if _complete(statement):
            found.append(statement)
            statement = ""
    return [each for each in [*found, statement + last] if each.strip(" \t\r\n;")]


def _complete(statement: str) -> bool:
    try:
        return sqlite3.complete_statement(statement)
    except ValueError:  # half a surrogate pair, or a null character: running it says so
        return False


def _result(cursor: sqlite3.Cursor, most_rows: int) -> dict[str, Any]:
    rows = cursor.fetchmany(most_rows + 1)
    return {
        "columns": [column[0] for column in cursor.description],
        "rows": [[_cell(value) for value in row] for row in rows[:most_rows]],
        "more": len(rows) > most_rows,
    }


def _cell(value: Any) -> Any:
    return {"blob": value.hex()} if isinstance(value, bytes) else value


main()
