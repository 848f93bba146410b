"""How commands print, and how they end."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from codelab.core.errors import CodelabError, InputError

if TYPE_CHECKING:
    import polars as pl

__all__ = ["finish", "print_frame", "print_issues", "print_json", "write_parquet"]


def print_frame(rows: Sequence[Mapping[str, Any]], *, sparse: Iterable[str] = ()) -> None:
    """Print rows of the same columns as a table as wide as the terminal; nothing for none.

    Columns in `sparse` that are 0 in every row are left out, so that only what happened is shown.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not rows:
        return
    empty = {name for name in sparse if all(row[name] == 0 for row in rows)}
    columns = [name for name in rows[0] if name not in empty]
    table = Table(box=box.SIMPLE_HEAD)
    for name in columns:
        numeric = all(isinstance(row[name], int | float) for row in rows)
        table.add_column(name.replace("_", " "), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        # As Text: rich would take list[int] for a style and print "list".
        table.add_row(*(Text(_shown(row[name])) for name in columns))
    # A table in a file or a pipe is as wide as it needs to be.
    Console(width=None if sys.stdout.isatty() else 400).print(table)


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return "unknown" if math.isnan(value) else f"{value:.3f}"
    return "" if value is None else str(value)


def print_json(value: Any) -> None:
    """Print a value as JSON; NaN, which JSON has not, becomes null."""
    typer.echo(json.dumps(_plain(value), indent=2, default=str))


def _plain(value: Any) -> Any:
    match value:
        case float() if not math.isfinite(value):
            return None
        case Mapping():
            return {key: _plain(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case list() | tuple():
            return [_plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        case _:
            return value


def write_parquet(frame: pl.DataFrame, file: Path) -> None:
    """Write a frame to a Parquet file, its folder made if need be; raises InputError where it cannot be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        frame.write_parquet(file)
    except OSError as error:
        reason = error.strerror or error
        raise InputError(f"cannot be written ({reason})", file=file, remedy="Name another file") from error


def print_issues(issues: Iterable[CodelabError]) -> None:
    """Say on standard error what of the input was left out."""
    for issue in issues:
        typer.echo(f"left out: {issue}", err=True)


def finish(*, ok: bool = True, incomplete: bool = False) -> None:
    """End the command: 1 when something is not as it should be, 4 when parts of the input were left out."""
    if not ok or incomplete:
        raise typer.Exit(4 if ok else 1)
