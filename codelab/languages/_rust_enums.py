"""The enums that stand for Union and Any in Rust."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from codelab.core.types import Type

__all__ = ["declarations", "enum_name", "hashable", "implementations", "type_name", "variant"]

_NAMES = {"int": "Int", "float": "Float", "bool": "Bool", "str": "Str", "none": "Null", "any": "Value"}
_VALUE = {
    "Null": "",
    "Bool": "bool",
    "Int": "isize",
    "Float": "f64",
    "Str": "String",
    "List": "Vec<Value>",
    "Map": "Vec<(Value, Value)>",
}


def enum_name(declared: Type) -> str:
    """`Value` for Any, `IntOrStr` for a union of int and str."""
    return "Value" if declared.kind == "any" else "Or".join(type_name(member) for member in declared.args)


def variant(actual: Type) -> str:
    """The variant of `Value` that holds a value of the type."""
    if actual.args:
        return "Map" if actual.kind == "dict" else "List"
    return type_name(actual)


def hashable(declared: Type) -> bool:
    """Whether values of the type can be elements of a set and keys of a dictionary."""
    return not declared.mentions("float", "any", "set", "dict")


def type_name(declared: Type) -> str:
    """A type in the name of an enum or of a union's variant."""
    inner = "".join(type_name(argument) for argument in declared.args)
    return _NAMES.get(declared.kind) or f"{'Map' if declared.kind == 'dict' else declared.kind.title()}{inner}"


def declarations(types: Sequence[Type], type_of: Callable[[Type], str]) -> list[str]:
    """The `enum` items that the types need, each once."""
    return [
        f"#[derive(Debug, Clone, PartialEq{', Eq, Hash' if hashable(t) else ''})]\nenum {enum_name(t)} {{\n"
        + "".join(f"    {name}{f'({inner})' if inner else ''},\n" for name, inner in _variants(t, type_of).items())
        + "}"
        for t in _enums(types)
    ]


def implementations(types: Sequence[Type]) -> list[str]:
    """The harness's equality for each enum, so that floats inside are compared with tolerance."""
    return [_implementation(t) for t in _enums(types)]


def _implementation(declared: Type) -> str:
    name = enum_name(declared)
    arms = "".join(
        f"({name}::{v}(a), {name}::{v}(b)) => {_comparison(v, declared)}, "
        if inner
        else f"({name}::{v}, {name}::{v}) => true, "
        for v, inner in _variants(declared, str).items()
    )
    return (
        f"impl codelab::Same for {name} {{ fn same(&self, expected: &Self, rel: f64, abs: f64) -> bool "
        f"{{ match (self, expected) {{ {arms}_ => false }} }} }}"
    )


def _comparison(name: str, declared: Type) -> str:
    in_any_order = declared.kind == "any" and name == "Map"
    return "codelab::same_pairs(a, b, rel, abs)" if in_any_order else "a.same(b, rel, abs)"


def _variants(declared: Type, type_of: Callable[[Type], str]) -> dict[str, str]:
    if declared.kind == "any":
        return _VALUE
    return {type_name(member): type_of(member) for member in declared.args}


def _enums(types: Sequence[Type]) -> list[Type]:
    return list(dict.fromkeys(found for declared in types for found in _search(declared)))


def _search(declared: Type) -> Iterator[Type]:
    if declared.kind in ("any", "union"):
        yield declared
    for argument in declared.args:
        yield from _search(argument)
