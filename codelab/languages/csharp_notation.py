"""How published C# prompts write the values of doctests."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codelab.core.types import INT, NONE, Type
from codelab.languages.coercing_notation import CoercingNotation, Typed

__all__ = ["CSharpNotation"]


def _number(value: Any) -> str:
    return f"{value!r}f" if isinstance(value, float) else f"{value}L"


@dataclass(frozen=True, kw_only=True)
class CSharpNotation(CoercingNotation):
    """Lists from arrays, dictionaries by collection initializers, tuples by `Tuple.Create`."""

    none: str = "null"
    number: Callable[[Any], str] = _number

    def empty_list(self) -> str:
        return "new List<long>()"

    def list_of(self, items: list[Typed], element: Type, *, cast: bool) -> str:
        name = self.type_name(element)
        written = ", ".join(f"({name}){item.text}" if cast else item.text for item in items)
        return f"new List<{name}>(new {name}[]{{{written}}})"

    def dict_of(self, pairs: list[tuple[Typed, Typed]], key: Type, value: Type) -> str:
        written = ", ".join(f"{{{k.text}, {v.text}}}" for k, v in pairs)
        name = f"new Dictionary<{self.type_name(key)},{self.type_name(value)}>()"
        return f"{name}{{{written}}}" if pairs else name

    def tuple_of(self, items: list[str]) -> str:
        return f"Tuple.Create({', '.join(items)})"

    def present(self, text: str) -> str:
        return text

    def optionals(self, items: list[Typed]) -> list[str]:
        inner = next((item.type for item in items if item.type not in (None, NONE)), INT)
        return [f"(Nullable<{self.type_name(inner)}>)null" if item.type == NONE else item.text for item in items]

    def coerce(self, value: Typed, target: Type) -> str:
        text, name = value.text, self.type_name(target)
        if self.is_primitive(target) and value.type is not None and value.type != target:
            return f"({name}){text}"
        if value.type is not None and self.type_name(value.type) == name:
            return f"({text})"
        if text.startswith(("Tuple.Create", self.none)) or "Nullable" in name:
            return text
        constructor = _constructor(text)
        if constructor is None:
            return f"({name}({text}))"
        return f"({text.replace(constructor, f'{name}(').replace('(())', '()')})"


def _constructor(text: str) -> str | None:
    dictionary = re.search(r"Dictionary<.+>\(", text)
    if dictionary:
        return dictionary[0]
    found = re.search(r"new (.+?\()", text)
    return found[1] if found else None
