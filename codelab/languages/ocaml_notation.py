"""How published OCaml prompts write types and the values of doctests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from codelab.core.types import Type
from codelab.languages.juxtaposed_notation import JuxtaposedNotation, check_types, enclosed
from codelab.languages.notation import Brackets, Untranslatable

__all__ = ["OCamlNotation", "check_published_type", "published_type"]

_SCALARS = {"int": "int", "float": "float", "bool": "bool", "str": "string"}


def check_published_type(declared: Type) -> None:
    """Raise Untranslatable for a type that published OCaml prompts have none for."""
    check_types(declared, "OCaml")


def published_type(declared: Type) -> str:
    """A type as published prompts write it, with no thought of precedence."""
    inner = [published_type(argument) for argument in declared.args]
    match declared.kind:
        case "list":
            return f"{inner[0]} list"
        case "tuple":
            return f" {' * '.join(inner)}"
        case "optional":
            return f"{inner[0]} option"
        case "dict":
            return f"({inner[0]}, {inner[1]}) list"
        case _:
            return _SCALARS[declared.kind]


_number = enclosed("~")


@dataclass(frozen=True, kw_only=True)
class OCamlNotation(JuxtaposedNotation):
    """None can stand by itself only: inside a container it is no text, and the problem is dropped."""

    present: str = "Some"
    number: Callable[[Any], str] = _number
    lists: Brackets = Brackets("[", "]", "; ")
    dicts: Brackets = Brackets("[", "]", "; ")

    def adapt(self, text: str, declared: Type) -> str:
        return f"{self.present}({text})" if declared.kind == "optional" else super().adapt(text, declared)

    def check_value(self, value: Any, declared: Type) -> None:
        super().check_value(value, declared)
        if value is not None and _holds_none(value):
            raise Untranslatable("published OCaml prompts have no None inside lists, tuples and dictionaries")


def _holds_none(value: Any) -> bool:
    parts: list[Any] = []
    if isinstance(value, dict):
        parts = [part for pair in cast("dict[Any, Any]", value).items() for part in pair]
    elif isinstance(value, list | tuple):
        parts = list(cast("list[Any]", value))
    return value is None or any(map(_holds_none, parts))
