"""The types that Union and Any become where a language declares its sum types: what they and their parts are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codelab.core.types import Kind, Type

__all__ = ["declared_within", "type_name"]

_NAMES = {"int": "Int", "bool": "Bool", "none": "Null", "any": "Value"}
_TUPLES = {2: "Pair", 3: "Triple"}


def type_name(declared: Type, *, text: str, real: str) -> str:
    """A type in the name of another; `text` and `real` are what the language calls str and float."""
    inner = [type_name(argument, text=text, real=real) for argument in declared.args]
    match declared.kind:
        case "str":
            return text
        case "float":
            return real
        case "union":
            return "Or".join(inner)
        case "tuple":
            return _TUPLES.get(len(inner), f"Tuple{len(inner)}") + "".join(inner)
        case "dict":
            return "Map" + "".join(inner)
        case "sequence":
            return "List" + "".join(inner)
        case kind:
            return _NAMES.get(kind) or kind.title() + "".join(inner)


def declared_within(types: Iterable[Type], *kinds: Kind) -> list[Type]:
    """The types of these kinds in the types, each once and after those that it is made of."""
    return list(dict.fromkeys(found for declared in types for found in _search(declared, kinds)))


def _search(declared: Type, kinds: tuple[Kind, ...]) -> Iterator[Type]:
    for argument in declared.args:
        yield from _search(argument, kinds)
    if declared.kind in kinds:
        yield declared
