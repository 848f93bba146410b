"""Sum types of clean Haskell, and the functions by which the harness sees values: it has no classes of its own."""

from __future__ import annotations

from codelab.core.types import BOOL, FLOAT, INT, STR, Type
from codelab.languages._sums import type_name

__all__ = ["VALUE", "converter", "form", "sum_name"]

VALUE = {
    "Null": "", "Bool": "Bool", "Int": "Int", "Double": "Double", "String": "String",
    "List": "[Value]", "Map": "[(Value, Value)]",
}  # fmt: skip
"""The constructors of `Value`, without its name before them, and what they hold."""

_FORMS = {
    "int": "codelabInt", "bool": "codelabBool", "str": "codelabStr", "none": "codelabUnit",
    "list": "(codelabList {})", "sequence": "(codelabList {})", "optional": "(codelabMaybe {})",
    "set": "(\\codelabItems -> codelabSet {} (Set.toList codelabItems))",
}  # fmt: skip
_CLEAN = {"float": "codelabDouble", "dict": "(\\codelabMap -> codelabDict {} {} (Map.toList codelabMap))"}
_PUBLISHED = {"float": "codelabFloat", "dict": "(codelabDict {} {})"}


def sum_name(declared: Type) -> str:
    """What a union or Any is called, and its member in the names of constructors."""
    return type_name(declared, text="String", real="Double")


def form(declared: Type, *, clean: bool) -> str:
    """A function from a value of the type to what the harness compares."""
    inner = [form(argument, clean=clean) for argument in declared.args]
    match declared.kind:
        case "any" | "union":
            return f"codelab{sum_name(declared)}"
        case "tuple" if len(inner) == 1:
            return inner[0]
        case "tuple":
            names = [f"codelab{i}" for i, _ in enumerate(inner, start=1)]
            items = ", ".join(f"{each} {name}" for each, name in zip(inner, names, strict=True))
            return f'(\\({", ".join(names)}) -> CodelabNode "(" [{items}])'
        case kind:
            return (_FORMS | (_CLEAN if clean else _PUBLISHED))[kind].format(*inner)


def converter(declared: Type) -> str:
    """The definition of that function for a union or Any."""
    name = sum_name(declared)
    cases = [f'{name}Null -> CodelabExact "{name}Null"'] if declared.kind == "any" else []
    cases += [
        f'{name}{part} codelabX -> CodelabNode "{name}{part}" [{written} codelabX]'
        for part, written in _parts(declared).items()
    ]
    return f"let {{ codelab{name} codelabSum = case codelabSum of {{ {'; '.join(cases)} }} }}"


def _parts(declared: Type) -> dict[str, str]:
    if declared.kind == "union":
        return {sum_name(member): form(member, clean=True) for member in declared.args}
    scalars = {sum_name(scalar): form(scalar, clean=True) for scalar in (BOOL, INT, FLOAT, STR)}
    any_list = form(Type("list", (declared,)), clean=True)
    return {
        **scalars,
        "List": any_list,
        "Map": f"(codelabDict codelab{sum_name(declared)} codelab{sum_name(declared)})",
    }
