"""`language.toml`: everything about a language that does not depend on types."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

from codelab.core.content import content
from codelab.core.errors import InputError, UnknownLanguageError

__all__ = [
    "AnswerTable",
    "LanguageSpec",
    "Limits",
    "Patterns",
    "Procedure",
    "PublishedTests",
    "Resident",
    "Tool",
    "read_spec",
]

Command = tuple[str, ...]
Edits = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use: CPU seconds per stage, wall seconds over both, bytes, counts."""

    build_cpu_seconds: int = 30
    run_cpu_seconds: int = 10
    wall_seconds: float = 60.0
    memory: int = 2 << 30
    processes: int = 64
    file_size: int = 256 << 20
    output: int = 1 << 20


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that a language needs, how to ask its version and, for a shim, the real one.

    `locate` is a command that prints the folder whose `bin/` holds the real tool (rustup, pyenv).
    """

    name: str
    version: Command = ("--version",)
    locate: Command = ()


@dataclass(frozen=True, slots=True)
class Procedure:
    """Commands that build and run a program; `{file}` is its path, `{tool}` that of a tool.

    `prepare` fills, once, the folder that the others call `{prepared}`; `{folder}` there is the language's own.

    `syntax_check` is run only after a failed run, to tell a program that does not parse from one
    that fails. `build_timeout` and `run_timeout` (wall seconds) apply under MultiPL-E's rules.
    """

    run: Command
    build: Command = ()
    prepare: Command = ()
    syntax_check: Command = ()
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    build_timeout: float = 15.0
    run_timeout: float = 15.0


@dataclass(frozen=True, slots=True)
class Resident:
    """A compiler that stays: `start` begins it, `artifact` names the file it makes of a program, which `run` runs.

    It is asked and answers as `codelab.environments.resident` says, and is built by the language's `prepare`.
    """

    start: Command
    artifact: str
    run: Command


@dataclass(frozen=True, slots=True)
class Patterns:
    """Regular expressions on a failed program's standard error (and output, for `assertion`)."""

    assertion: str = ""
    out_of_memory: str = ""
    exception: str = ""


@dataclass(frozen=True, slots=True)
class PublishedTests:
    """How tests that report nothing are made to report: text replacements, then an appendix."""

    replace: Edits = ()
    append: str = ""


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """How a completion is written that answers from a table of the tested arguments; replacements, so braces are plain.

    `row` holds `{condition}` and `{expected}`; `equal` holds `{argument}` (a parameter's name, or `{position}`, its
    number from 1), `{literal}` and, where a literal needs it, `{type}`. `both` joins comparisons, `always` is the
    condition of a function without parameters. `end` fails, and closes what a completion must close.
    """

    row: str
    equal: str
    both: str
    always: str
    end: str
    begin: str = ""


@dataclass(frozen=True, slots=True)
class LanguageSpec:
    """A language's data.

    `name` is its short name and folder, `title` what people call it, `module` its class as
    `module:Class` in `codelab.languages`. `closing` is what the tests supply to close a completion.
    `terms` maps the Python words of documentation to this language's, in the order of replacement; `clean_terms` are
    those of clean wording. `revised_sources` are text replacements in a problem's Python prompt,
    where the published set of this language was made from a later revision of the sources.
    `system` names the folder of toolchains with a system of its own that the tools are part of, `opt_in` says
    that they are installed only when asked for by name, `maker` where they come from when no package manager that
    codelab uses carries them. `differences` names each deliberate difference from
    published text, with its reason. `options` is what only the language's own module reads.
    """

    name: str
    title: str
    module: str
    extension: str
    file: str
    comment: str
    terms: Mapping[str, str]
    stop_tokens: tuple[str, ...]
    tools: tuple[Tool, ...]
    packages: Mapping[str, tuple[str, ...]]
    procedure: Procedure
    multipl_e: Procedure
    published_tests: PublishedTests
    patterns: Patterns
    limits: Limits
    answer_table: AnswerTable
    resident: Resident | None = None
    closing: str = ""
    light: bool = False
    opt_in: bool = False
    system: str = ""
    level: Literal["run", "prompt"] = "run"
    maker: str = ""
    keywords: frozenset[str] = frozenset()
    differences: Mapping[str, str] = field(default_factory=dict[str, str])
    clean_terms: dict[str, str] = field(default_factory=dict[str, str])
    revised_sources: Mapping[str, Edits] = field(default_factory=dict[str, Edits])
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def folder(self) -> Path:
        """Where harness, solutions and failures are."""
        return content("translators") / self.name


@cache
def read_spec(name: str) -> LanguageSpec:
    """Read `translators/<name>/language.toml`.

    Raises UnknownLanguageError naming the languages that exist, InputError naming a field that is wrong.
    """
    translators = content("translators")
    file = translators / name / "language.toml"
    if not file.is_file():
        known = ", ".join(sorted(path.parent.name for path in translators.glob("*/language.toml")))
        raise UnknownLanguageError(f"unknown language {name!r}", field="language", remedy=f"Known languages: {known}")
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(str(error), file=file) from error
    try:
        return _spec(name, data)
    except (KeyError, TypeError) as error:
        remedy = "docs/adding-a-language.md lists the fields"
        raise InputError(f"wrong or missing field: {error}", file=file, remedy=remedy) from error


def _spec(name: str, data: dict[str, Any]) -> LanguageSpec:
    procedure = _procedure(data.pop("procedure"))
    published = data.pop("published_tests", {})
    simple = {f.name for f in fields(LanguageSpec)}
    plain = {key: value for key, value in data.items() if key in simple - {"tools", "packages"}}
    parsed: dict[str, Any] = {
        "name": name,
        "stop_tokens": tuple(data["stop_tokens"]),
        "keywords": frozenset(data.get("keywords", ())),
        "tools": tuple(_tool(key, value) for key, value in data["tools"].items()),
        "packages": {key: tuple(value) for key, value in data.get("packages", {}).items()},
        "procedure": procedure,
        "multipl_e": _procedure(data["multipl_e"]) if "multipl_e" in data else procedure,
        "published_tests": PublishedTests(
            tuple((old, new) for old, new in published.get("replace", ())), published.get("append", "")
        ),
        "patterns": Patterns(**data.get("patterns", {})),
        "limits": Limits(**data.get("limits", {})),
        "answer_table": AnswerTable(**data["answer_table"]),
        "resident": Resident(**_tuples(data["resident"])) if "resident" in data else None,
        "clean_terms": _clean_terms(data),
        "revised_sources": {
            name: tuple((old, new) for old, new in edits) for name, edits in data.get("revised_sources", {}).items()
        },
    }
    return LanguageSpec(**(plain | parsed))


def _clean_terms(data: dict[str, Any]) -> dict[str, str]:
    return {term: new for term, new in data["terms"].items() if term != "py"} | data.get("clean_terms", {})


def _tool(name: str, data: dict[str, Any]) -> Tool:
    return Tool(name, **_tuples(data))


def _procedure(data: dict[str, Any]) -> Procedure:
    return Procedure(**_tuples(data))


def _tuples(data: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(cast("list[str]", value)) if isinstance(value, list) else value for key, value in data.items()}
