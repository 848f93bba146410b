"""Clojure: lists and tuples are vectors, and every value is the data that its literal is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, as_given, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Clojure"]

_CONTROL = "\\u{:04x}"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class _ClojureNotation(Notation):
    def write_call(self, function: str, arguments: list[str]) -> str:
        return _call(function, arguments)


class Clojure(Language):
    """The documentation is a docstring, which published prompts do not escape."""

    name: ClassVar[str] = "clj"
    notation: ClassVar[Notation] = _ClojureNotation(
        none="nil",
        lists=Brackets("[", "]", " "),
        tuples=Brackets("[", "]", " "),
        dicts=Brackets("{", "}", " "),
        pair="{} {}",
    )

    def signature(self, problem: Problem) -> str:
        return f"[{' '.join(self.names(problem))}]"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if self.clean:
            documentation = documentation.strip().replace("\\", "\\\\").replace('"', '\\"')
        lines = [*f'"{documentation}"'.split("\n"), self.signature(problem)]
        indented = "\n".join(f"  {line}" if line else line for line in lines)
        return f"(defn {self.function_name(problem)}\n{indented}\n  "

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        return _call(self.function_name(problem), arguments), expected

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = _call(self.function_name(problem), arguments)
        rel, absolute = self.tolerances(case.comparison, problem.returns).split(", ")
        return f"(check {call} {expected} {rel} {absolute})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def special_float(self, value: float) -> str:
        return "##NaN" if math.isnan(value) else "##Inf" if value > 0 else "##-Inf"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_CONTROL)}"'

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        _check_distinct([key for key, _ in pairs], declared)
        return super().dictionary(pairs, declared)

    def set(self, items: list[str], declared: Type) -> str:
        _check_distinct(items, declared)
        return f"#{{{' '.join(items)}}}"


def _call(function: str, arguments: Sequence[str]) -> str:
    return f"({' '.join([function, *arguments])})"


def _check_distinct(keys: list[str], declared: Type) -> None:
    """Whole numbers that are one double would be one key, which the reader refuses."""
    if len(set(keys)) < len(keys):
        raise Untranslatable(f"{declared} with a key twice: {', '.join(keys)}")
