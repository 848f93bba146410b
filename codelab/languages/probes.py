"""`conformance.toml`: what the conformance suite needs to know of a language, and what it may refuse."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from codelab.core.errors import InputError
from codelab.languages.spec import read_spec

__all__ = ["Probes", "read_probes"]


@dataclass(frozen=True, slots=True)
class Probes:
    r"""Completions and limits of a language; completions are of a clean task `name(value)` and bring what closes them.

    `identity` returns its argument, `points` a text's code points, `decimal` a whole number as text, `bits` the 16 hex
    digits of a double (empty where the language has no way), `exits` leave the process with status 0 from inside the
    function, `exits_before` from outside it, before the tests (empty where nothing can). `examples` is how many random
    types are tried, `quick` that a run costs little, `largest` the largest whole number (None: any), `nul` that texts
    hold NUL. `refusals` are regular expressions of what values may be refused for; `cannot` maps a row of the harness
    tests, as `Set[float]: {1.0} for {2.0}`, to why the language cannot write it or tell it apart.
    """

    identity: str
    points: str
    decimal: str
    exits: tuple[str, ...]
    exits_before: tuple[str, ...] = ()
    bits: str = ""
    examples: int = 5
    quick: bool = False
    largest: int | None = None
    nul: bool = True
    refusals: tuple[str, ...] = ()
    cannot: Mapping[str, str] = field(default_factory=dict[str, str])


@cache
def read_probes(language: str) -> Probes:
    """Read `translators/<language>/conformance.toml`; raises InputError naming what is wrong, UnknownLanguageError."""
    file = read_spec(language).folder / "conformance.toml"
    try:
        data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        bodies, values = data["bodies"], data.get("values", {})
        lists = ((bodies, "exits"), (bodies, "exits_before"), (values, "refusals"))
        tuples = {key: tuple(part[key]) for part, key in lists if key in part}
        return Probes(**(bodies | values | tuples), cannot=data.get("cannot", {}))
    except FileNotFoundError as error:
        raise InputError("missing", file=file, remedy="docs/adding-a-language.md says what it holds") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise InputError(f"wrong or missing field: {error}", file=file) from error
