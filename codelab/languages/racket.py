"""Racket: lists and tuples are lists, dictionaries are hashes, sets are sets of racket/set."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import NONE, Type
from codelab.languages.base import Language, as_given, comment_block, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Racket"]

_CONTROL = "\\u{:04x}"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class _RacketNotation(Notation):
    def write_call(self, function: str, arguments: list[str]) -> str:
        return _form(function, arguments)


class Racket(Language):
    """None is #f; in clean wording it is (void) wherever False, which is #f too, could stand."""

    name: ClassVar[str] = "rkt"
    notation: ClassVar[Notation] = _RacketNotation(
        true="#t",
        false="#f",
        none="#f",
        lists=Brackets("(list ", ")", " "),
        tuples=Brackets("(list ", ")", " "),
        dicts=Brackets("#hash(", ")", " "),
        pair="({} .  {})",
    )

    def signature(self, problem: Problem) -> str:
        return f"(define {_form(self.function_name(problem), self.names(problem))}"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block(";; ", documentation, keep_indent=True)
        return f"#lang racket\n\n{comment}\n{self.signature(problem)}\n"

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = [declared for declared in map(_optional, problem.types) if declared is not None]
        void = any(t.mentions("any", "none") for t in problem.types) or any(map(_holds_false, optional))
        plain = any(not _holds_false(inner) for inner in optional)
        return {**super().terms(problem), **({"None": "(void)"} if void and not plain else {})}

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        return _form(self.function_name(problem), arguments), expected

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = _form(self.function_name(problem), arguments)
        rel, absolute = self.tolerances(case.comparison, problem.returns).split(", ")
        return f"(codelab-check {call} {expected} {rel} {absolute})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def null(self, inner: Type) -> str:
        return "(void)" if self.clean and _holds_false(inner) else "#f"

    def special_float(self, value: float) -> str:
        return "+nan.0" if math.isnan(value) else "+inf.0" if value > 0 else "-inf.0"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_CONTROL)}"'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return _form("list", items)

    def tuple(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        _check_distinct([key for key, _ in pairs], declared)
        return _form("hash", [word for pair in pairs for word in pair])

    def set(self, items: list[str], declared: Type) -> str:
        _check_distinct(items, declared)
        return _form("set", items)


def _form(head: str, rest: Sequence[str]) -> str:
    return f"({' '.join([head, *rest])})"


def _optional(declared: Type) -> Type | None:
    """What the first optional in a type may hold."""
    if declared.kind == "optional":
        return declared.element
    return next((inner for inner in map(_optional, declared.args) if inner is not None), None)


def _holds_false(declared: Type) -> bool:
    """Whether #f could be a value of the type itself."""
    members = declared.args if declared.kind == "union" else (declared,)
    return any(member.kind in ("bool", "any") or member == NONE for member in members)


def _check_distinct(keys: list[str], declared: Type) -> None:
    """Whole numbers that are one float would be one key."""
    if len(set(keys)) < len(keys):
        raise Untranslatable(f"{declared} with a key twice: {', '.join(keys)}")
