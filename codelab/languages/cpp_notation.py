"""How published C++ prompts write types and the values of doctests."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from codelab.core.types import Type
from codelab.languages.coercing_notation import CoercingNotation, Typed
from codelab.languages.notation import Untranslatable

__all__ = ["CppNotation", "published_type", "union_declarations", "union_members"]

_SCALARS = {"int": "long", "float": "float", "bool": "bool", "str": "std::string", "any": "std::any",
            "none": "std::nullopt"}  # fmt: skip
_CONTAINERS = {"list": "std::vector", "sequence": "std::vector", "tuple": "std::tuple", "optional": "std::optional"}


def published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    if declared.kind == "set":
        raise Untranslatable(f"published C++ prompts have no type for {declared}")
    if members := union_members(declared):
        return f"Union_{'_'.join(re.sub('::|[<>]', '_', member) for member in members)}"
    inner = [published_type(argument) for argument in declared.args]
    if declared.kind == "dict":
        return f"std::map<{','.join(inner)}>"
    container = _CONTAINERS.get(declared.kind)
    return f"{container}<{', '.join(inner)}>" if container else _SCALARS[declared.kind]


def union_members(declared: Type) -> list[str]:
    """The types of the members of a published union, None among them the last; nothing for another type."""
    if declared.kind == "optional" and declared.element.kind == "union":
        return [*union_members(declared.element), "std::nullopt"]
    return [published_type(member) for member in declared.args] if declared.kind == "union" else []


def union_declarations(types: Sequence[Type]) -> list[str]:
    """The unions that a published prompt declares, each once."""
    found = [union for declared in types for union in _unions(declared)]
    return [_declaration(published_type(union), union_members(union)) for union in dict.fromkeys(found)]


def _unions(declared: Type) -> list[Type]:
    return [declared] if union_members(declared) else [union for part in declared.args for union in _unions(part)]


def _declaration(name: str, members: list[str]) -> str:
    fields = "\n".join(f"    {member} f{i};" for i, member in enumerate(members))
    made = "\n".join(f"    {name}({member} _f{i}) : f{i}(_f{i}) {{}}" for i, member in enumerate(members))
    equal = "".join(
        f"    bool operator==({member} f) {{\n        return f{i} == f ;\n    }}" for i, member in enumerate(members)
    )
    return f"union {name}{{\n{fields}{made}\n    ~{name}() {{}}\n{equal}\n}};\n"


def _number(value: Any) -> str:
    return f"{value!r}f" if isinstance(value, float) else str(value)


@dataclass(frozen=True, kw_only=True)
class CppNotation(CoercingNotation):
    """Containers in parentheses with braces inside, every element cast."""

    none: str = "std::nullopt"
    number: Callable[[Any], str] = _number

    def empty_list(self) -> str:
        return "std::vector<long>()"

    def list_of(self, items: list[Typed], element: Type, *, cast: bool) -> str:
        name = self.type_name(element)
        written = ", ".join(f"({name}){item.text}" if cast else item.text for item in items)
        return f"std::vector<{name}>({{{written}}})"

    def dict_of(self, pairs: list[tuple[Typed, Typed]], key: Type, value: Type) -> str:
        written = ", ".join(f"{{{k.text}, {v.text}}}" for k, v in pairs)
        return f"std::map<{self.type_name(key)},{self.type_name(value)}>({f'{{{written}}}' if pairs else ''})"

    def tuple_of(self, items: list[str]) -> str:
        return f"std::make_tuple({', '.join(items)})"

    def present(self, text: str) -> str:
        return f"std::optional<long>({text})"

    def coerce(self, value: Typed, target: Type) -> str:
        text, name = value.text, self.type_name(target)
        if value.type == target:
            return f"({text})"
        if text.startswith(("std::make_tuple", self.none)) or "std::optional" in name or "Union" in name:
            return text
        constructor = re.match(r"(.+?)\((?:\{|\))", text)
        if constructor is None:
            return f"({name}({text}))"
        return f"({text.replace(constructor[1], name)})"
