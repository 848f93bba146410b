"""How published Java prompts write the values of doctests."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codelab.core.types import Type
from codelab.languages.coercing_notation import CoercingNotation, Typed

__all__ = ["JavaNotation", "boxed"]


def boxed(name: str) -> str:
    """The class that holds a primitive in a container."""
    return {"long": "Long", "float": "Float", "double": "Double", "boolean": "Boolean"}.get(name, name)


def _number(value: Any) -> str:
    return f"{value!r}f" if isinstance(value, float) else f"{value}l"


@dataclass(frozen=True, kw_only=True)
class JavaNotation(CoercingNotation):
    """Lists by `Arrays.asList`, dictionaries by `Map.of`, every tuple a `Pair`."""

    none: str = "Optional.empty()"
    number: Callable[[Any], str] = _number

    def empty_list(self) -> str:
        return "new ArrayList<Long>(Arrays.asList())"

    def list_of(self, items: list[Typed], element: Type, *, cast: bool) -> str:
        name = self.type_name(element)
        written = ", ".join(f"({name}){item.text}" if cast else item.text for item in items)
        return f"new ArrayList<{boxed(name)}>(Arrays.asList({written}))"

    def dict_of(self, pairs: list[tuple[Typed, Typed]], key: Type, value: Type) -> str:
        written = ", ".join(part.text for pair in pairs for part in pair)
        names = [boxed(self.type_name(part)) for part in (key, value)]
        return f"new HashMap<{names[0]},{names[1]}>(Map.of({written}))"

    def tuple_of(self, items: list[str]) -> str:
        return f"Pair.with({', '.join(items)})"

    def present(self, text: str) -> str:
        return f"Optional.of({text})"

    def coerce(self, value: Typed, target: Type) -> str:
        text, name = value.text, self.type_name(target)
        if self.is_primitive(target) and value.type is not None and value.type != target:
            return f"({name}){text}"
        if "Optional" in name and self.none not in text:
            return self.present(text)
        if value.type == target:
            return f"({text})"
        if text.startswith(("Pair.with", self.none)) or "Optional" in name:
            return text
        constructor = _constructor(text)
        if constructor is None:
            return f"({name}({text}))"
        return f"({text.replace(constructor, f'{name}(').replace('(())', '()')})"


def _constructor(text: str) -> str | None:
    as_list = re.search(r"new (.+?)Arrays\.asList\(", text)
    if as_list:
        return as_list[1]
    found = re.search(r"new (.+)\(", text)
    return found[1] if found and "Optional.of(" not in text else None
