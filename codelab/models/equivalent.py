"""Mutants that are as right as their solution: `equivalent.toml` of a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from codelab.core.errors import InputError

__all__ = ["read_equivalent"]

_REMEDY = 'Write [[<problem>]] with change = "<a mutant\'s description>" and reason = "<why it is right>"'


@cache
def read_equivalent(file: Path) -> Mapping[str, Mapping[str, str]]:
    """By problem, the descriptions of mutants that are right all the same, each with the reason why.

    Without the file there are none. Raises InputError for a file that says something else.
    """
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise InputError(str(error), file=file, remedy=_REMEDY) from error
    return {problem: _changes(problem, tables, file) for problem, tables in data.items()}


def _changes(problem: str, tables: Any, file: Path) -> dict[str, str]:
    try:
        found = {str(table["change"]): str(table["reason"]) for table in tables}
    except (KeyError, TypeError) as error:
        raise InputError("no list of changes with reasons", file=file, field=problem, remedy=_REMEDY) from error
    if "" in found.values():
        raise InputError("a change without a reason", file=file, field=problem, remedy=_REMEDY)
    return found
