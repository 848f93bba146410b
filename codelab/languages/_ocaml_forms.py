"""Sum types and sets of clean OCaml, and the functions by which the harness sees values, which have no types then."""

from __future__ import annotations

import re

from codelab.core.types import BOOL, FLOAT, INT, STR, Type
from codelab.languages._sums import type_name

__all__ = ["VALUE", "constructor", "converter", "form", "set_module", "variant_name"]

VALUE = {
    "Null": "", "Bool": "bool", "Int": "int", "Float": "float", "String": "string",
    "List": "value list", "Map": "(value * value) list",
}  # fmt: skip
"""The constructors of `value` and what they hold."""

_FORMS = {
    "int": "int", "float": "float", "bool": "bool", "str": "string", "none": "unit",
    "list": "list {}", "sequence": "list {}", "optional": "option {}", "dict": "dict {} {}",
}  # fmt: skip


def constructor(declared: Type) -> str:
    """The constructor that holds a value of the type."""
    return type_name(declared, text="String", real="Float")


def variant_name(declared: Type) -> str:
    """The type that a union or Any is: `int_or_string`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", constructor(declared)).lower()


def set_module(declared: Type) -> str:
    """The module of sets of the type."""
    return f"{constructor(declared.element)}Set"


def form(declared: Type) -> str:
    """A function from a value of the type to what the harness compares."""
    inner = [form(argument) for argument in declared.args]
    match declared.kind:
        case "any" | "union":
            return f"codelab_{variant_name(declared)}"
        case "set":
            return f"(fun x -> Codelab_harness.set {inner[0]} ({set_module(declared)}.elements x))"
        case "tuple" if not inner:
            return "Codelab_harness.unit"
        case "tuple" if len(inner) == 1:
            return inner[0]
        case "tuple":
            names = [f"x{i}" for i, _ in enumerate(inner, start=1)]
            items = "; ".join(f"{each} {name}" for each, name in zip(inner, names, strict=True))
            return f'(fun ({", ".join(names)}) -> Codelab_harness.Node ("(", [{items}]))'
        case kind:
            written = f"Codelab_harness.{_FORMS[kind].format(*inner)}"
            return f"({written})" if inner else written


def converter(declared: Type) -> str:
    """The definition of that function for a union or Any."""
    cases = [' | Null -> Codelab_harness.Exact "Null"'] if declared.kind == "any" else []
    cases += [f' | {name} x -> Codelab_harness.Node ("{name}", [{each} x])' for name, each in _parts(declared).items()]
    return f"let rec {form(declared)} (value : {variant_name(declared)}) = match value with{''.join(cases)}"


def _parts(declared: Type) -> dict[str, str]:
    if declared.kind == "union":
        return {constructor(member): form(member) for member in declared.args}
    scalars = {constructor(scalar): form(scalar) for scalar in (BOOL, INT, FLOAT, STR)}
    return {**scalars, "List": form(Type("list", (declared,))), "Map": form(Type("dict", (declared, declared)))}
