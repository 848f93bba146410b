"""The version of a results folder's columns: an older codelab refuses what it would misread."""

from __future__ import annotations

import json
from pathlib import Path

from codelab.core.errors import SchemaError

__all__ = ["SCHEMA_VERSION", "check_version", "has_version", "write_version"]

SCHEMA_VERSION = 1
_FILE = "codelab-results.json"


def has_version(folder: Path) -> bool:
    """Whether the folder holds results."""
    return (folder / _FILE).is_file()


def check_version(folder: Path) -> None:
    """Raise SchemaError when the folder was written by a newer codelab; pass a folder without results."""
    if not has_version(folder):
        return
    file = folder / _FILE
    try:
        found = int(json.loads(file.read_text(encoding="utf-8"))["schema"])
    except (ValueError, KeyError, TypeError) as error:
        raise SchemaError(f'{file}: expected {{"schema": {SCHEMA_VERSION}}}. Restore the file') from error
    if found > SCHEMA_VERSION:
        text = f"its results have schema version {found}, this codelab reads up to version {SCHEMA_VERSION}"
        raise SchemaError(f"{folder}: {text}. Upgrade codelab: pip install --upgrade codelab")


def write_version(folder: Path) -> None:
    """Write this codelab's version, whole or not at all, where there is none."""
    if not has_version(folder):
        draft = folder / f".{_FILE}"
        draft.write_text(json.dumps({"schema": SCHEMA_VERSION}) + "\n", encoding="utf-8")
        draft.replace(folder / _FILE)
