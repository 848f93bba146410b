"""A task: a problem put to a model in one target language; and a refusal to make one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from codelab.core.errors import InputError
from codelab.core.multipl_e import our_language, their_language

__all__ = ["HARNESS_MARK", "Refusal", "Task", "Wording"]

Wording = Literal["published", "clean"]

HARNESS_MARK = "codelab-harness"
"""Present in the tests of every task that codelab itself made: they report each assertion."""

_PUBLISHED_FIELDS = (
    "name", "language", "prompt", "doctests", "original", "prompt_terminology", "tests", "stop_tokens",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Task:
    r"""A prompt in one language, the tests that judge a completion of it, and where to stop.

    A program is `prompt + completion + "\n" + tests`. `assertions` is the number of assertions
    in `tests`, None where the tests are somebody else's and report nothing. `notes` names every
    case that could not be written in this language. `doctests`, `original` and
    `prompt_terminology` are MultiPL-E's columns of those names.
    """

    benchmark: str
    name: str
    language: str
    prompt: str
    tests: str
    stop_tokens: tuple[str, ...]
    entry_point: str = ""
    signature: str = ""
    assertions: int | None = None
    wording: Wording = "published"
    doctests: str = "transform"
    original: str = ""
    prompt_terminology: str = "reworded"
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """What identifies a task among all benchmarks and languages: `primer/clamp/rs`."""
        return f"{self.benchmark}/{self.name}/{self.language}"

    @property
    def reports(self) -> bool:
        """Whether the tests report to the runner themselves (they are codelab's own)."""
        return HARNESS_MARK in self.tests

    def program(self, completion: str) -> str:
        """The program that judges a completion."""
        return f"{self.prompt}{completion}\n{self.tests}"

    def to_multipl_e(self) -> dict[str, Any]:
        """The task as a row of MultiPL-E's published JSONL; nothing of the row is lost."""
        row = {name: getattr(self, name) for name in _PUBLISHED_FIELDS}
        return row | {"language": their_language(self.language), "stop_tokens": list(self.stop_tokens)}

    @classmethod
    def from_multipl_e(cls, row: Mapping[str, Any], *, benchmark: str) -> Task:
        """A task from a row of MultiPL-E's published JSONL; raises InputError naming the field."""
        for name in _PUBLISHED_FIELDS:
            if name not in row:
                raise InputError("missing", field=name, remedy=f"A MultiPL-E row has {', '.join(_PUBLISHED_FIELDS)}")
            expected = list if name == "stop_tokens" else str
            if not isinstance(row[name], expected):
                raise InputError(f"expected {expected.__name__}, got {type(row[name]).__name__}", field=name)
        known: dict[str, Any] = {name: row[name] for name in _PUBLISHED_FIELDS}
        known |= {"language": our_language(row["language"]), "stop_tokens": tuple(row["stop_tokens"])}
        return cls(benchmark=benchmark, **known)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a problem is not put in a language: a value, shown and never counted against a model."""

    benchmark: str
    name: str
    language: str
    reason: str
