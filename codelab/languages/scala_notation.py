"""How published Scala prompts write the values of doctests."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codelab.core.types import Type
from codelab.languages.coercing_notation import CoercingNotation, Typed

__all__ = ["ScalaNotation"]

_CONVERSIONS = {"int": ".toLong", "float": ".toFloat", "bool": ".toBoolean"}


def _number(value: Any) -> str:
    return f"{value!r}f" if isinstance(value, float) else f"{value}l"


@dataclass(frozen=True, kw_only=True)
class ScalaNotation(CoercingNotation):
    """Collections by their companions' `apply`, numbers in lists converted one by one."""

    none: str = "None"
    number: Callable[[Any], str] = _number

    def empty_list(self) -> str:
        return "List[Long]()"

    def list_of(self, items: list[Typed], element: Type, *, cast: bool) -> str:
        conversion = _CONVERSIONS.get(element.kind, "") if cast else ""
        return f"List[{self.type_name(element)}]({', '.join(f'{item.text}{conversion}' for item in items)})"

    def dict_of(self, pairs: list[tuple[Typed, Typed]], key: Type, value: Type) -> str:
        written = ", ".join(f"{k.text} -> {v.text}" for k, v in pairs)
        return f"Map[{self.type_name(key)},{self.type_name(value)}]({written})"

    def tuple_of(self, items: list[str]) -> str:
        return f"({', '.join(items)})"

    def present(self, text: str) -> str:
        return f"Some({text})"

    def coerce(self, value: Typed, target: Type) -> str:
        text, name = value.text, self.type_name(target)
        if target.kind == "union" or (self.is_primitive(target) and value.type not in (None, target)):
            return text
        if target.kind == "optional" and self.none not in text:
            return self.present(text)
        if value.type == target:
            return f"({text})"
        if text.startswith(self.none) or "Option" in name:
            return text
        constructor = re.search(r".+?\(", text)
        if constructor is None:
            return f"({name}({text}))"
        return f"({text.replace(constructor[0], f'{name}(').replace('(())', '()')})"
