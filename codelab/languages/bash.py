"""Bash: every value is text. Lists are words, nested lists and tuples lines of words, dictionaries CSV."""

from __future__ import annotations

import shlex
from typing import Any, ClassVar, cast

from codelab.core.problem import Case, Problem
from codelab.core.types import ANY, Type
from codelab.core.values import member_of, outer_type
from codelab.languages.base import Language, as_given, comment_block
from codelab.languages.bash_notation import BashNotation
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Bash"]

_SCALAR_TEXT = {"int": "an integer", "float": "a floating point", "str": "a string"}
_CONTAINERS = ("list", "tuple", "sequence", "set", "dict")


class Bash(Language):
    """Arguments and results are text in the form that the prompt describes."""

    name: ClassVar[str] = "sh"
    notation: ClassVar[Notation] = BashNotation()

    def signature(self, problem: Problem) -> str:
        return f"{self.function_name(problem)}() {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        lines = ["#!/bin/bash", comment_block("# ", documentation, keep_indent=self.clean)]
        if problem.parameters:
            lines.append("#")
        lines += [
            f"# ${i} is {self.describe(parameter.type)}" for i, parameter in enumerate(problem.parameters, start=1)
        ]
        return "\n".join([*lines, f"{self.signature(problem)}\n"])

    def describe(self, declared: Type) -> str:
        """What a parameter's text looks like, in words."""
        match declared.kind:
            case "list" if self._is_nested(declared) if self.clean else declared.element.args:
                return "a newline-separated, space-separated list"
            case "list" | "tuple" | "sequence":
                return "a space-separated list"
            case "dict":
                return "a two column CSV in key,value order"
            case "set" if self.clean:
                return "a space-separated set"
            case "optional" if self.clean:
                return f"{self.describe(declared.element)}, or None"
            case "union" if self.clean:
                return ", or ".join(self.describe(member) for member in declared.args)
            case "bool" if self.clean:
                return "true or false"
            case "bool" | "any" if not self.clean:
                return f"a ${declared}"
            case kind:
                return _SCALAR_TEXT.get(kind, "an argument")

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        text = shlex.split(expected)[1]
        return " ".join([self.function_name(problem), *arguments]), text

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        tolerances = f"{case.comparison.rel_tol!r} {case.comparison.abs_tol!r}"
        return " ".join(["codelab_check", expected, tolerances, self.function_name(problem), *arguments])

    def argument(self, value: Any, declared: Type) -> str:
        return _quoted(self.literal(value, as_given(declared)))

    def expected(self, value: Any, declared: Type) -> str:
        """The form in which a result is compared, and its text as one quoted word."""
        text = _quoted(self.literal(value, declared))
        has_floats = declared.mentions("float") or _has_float(value)
        tolerant = "~" if has_floats and not isinstance(value, str) else ""
        form = "text" if not self.clean and _has_empty_text(value) else self._form(value, declared)
        return f"{form}{tolerant} {text}"

    def literal(self, value: Any, declared: Type) -> str:
        if self.clean and any(map(_holds_unordered, _elements(value))):
            raise Untranslatable("Bash writes sets and dictionaries by themselves only, not inside others")
        return super().literal(value, self._shape(value, declared))

    def special_float(self, value: float) -> str:
        return str(value)

    def string(self, value: str) -> str:
        if "\0" in value:
            raise Untranslatable("Bash has no strings with NUL")
        return value

    def list(self, items: list[str], declared: Type) -> str:
        return _lines(items) if self._is_nested(declared) else self._words(items)

    def tuple(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def set(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if any("," in key for key, _ in pairs) or "dict" in (part.kind for part in declared.args):
            raise Untranslatable("a CSV of key,value has no commas in keys and no dictionaries inside")
        return _lines([f"{key},{value}" for key, value in pairs])

    def _words(self, items: list[str]) -> str:
        for item in items:
            # Published prompts flatten mixed lists and hold empty words: what has white space is refused before.
            if self.clean and item.split() != [item]:
                raise Untranslatable(f"{item!r} is no word, and Bash lists are lists of words")
        return " ".join(items)

    def _is_nested(self, declared: Type) -> bool:
        """Whether a list is written as lines; published prompts do so where every element is a list."""
        return bool(declared.args) and (any if self.clean else all)(map(_is_container, declared.args))

    def _shape(self, value: Any, declared: Type) -> Type:
        """The declared type, with lists inside lists of Any told from scalars by the value."""
        if declared.kind == "any":
            declared = outer_type(value)
        items = cast("list[Any]", value) if isinstance(value, list | tuple) else []
        mixed = declared.kind in ("list", "sequence") and declared.element.kind in ("any", "union")
        if items and mixed and (declared.element == ANY or not self.clean):
            nested = all(isinstance(item, list | tuple) for item in items)
            return Type(declared.kind, (Type("list", (ANY,)) if nested else ANY,))
        return declared

    def _form(self, value: Any, declared: Type) -> str:
        declared = self._shape(value, declared)
        match declared.kind:
            case "optional":
                return "word" if value is None else self._form(value, declared.element)
            case "union":
                return self._form(value, member_of(value, declared) or declared.args[0])
            case "str":
                return "text"
            case "dict":
                return "rows"
            case "set":
                return "line-set" if self._is_nested(declared) else "set"
            case "list" | "tuple" | "sequence":
                return "lines" if self._is_nested(declared) else "words"
            case _:
                return "word"


def _has_empty_text(value: Any) -> bool:
    items = cast("list[Any]", value) if isinstance(value, list | tuple) else []
    return any(item == "" or _has_empty_text(item) for item in items)


def _elements(value: Any) -> list[Any]:
    match value:
        case list() | tuple() | set() | frozenset():
            return list(cast("list[Any]", value))
        case dict():
            return list(cast("dict[Any, Any]", value).values())
        case _:
            return []


def _has_float(value: Any) -> bool:
    return isinstance(value, float) or any(map(_has_float, _elements(value)))


def _holds_unordered(value: Any) -> bool:
    return isinstance(value, set | frozenset | dict) or any(map(_holds_unordered, _elements(value)))


def _is_container(declared: Type) -> bool:
    if declared.kind in ("union", "optional"):
        return any(map(_is_container, declared.args))
    return declared.kind in _CONTAINERS


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _lines(items: list[str]) -> str:
    if any("\n" in item for item in items):
        raise Untranslatable("Bash lists nest two levels deep at most")
    return "\n".join(items)
