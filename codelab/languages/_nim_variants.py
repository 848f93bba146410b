"""The object variants that stand for Union and Any in Nim."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from codelab.core.types import ANY, Type
from codelab.languages._sums import declared_within, type_name

__all__ = ["declarations", "kind_name", "value_field", "variant_name"]

_VALUE = {
    "None": "",
    "Bool": "bool",
    "Int": "int",
    "Float": "float",
    "String": "string",
    "List": "seq[Value]",
    "Set": "HashSet[Value]",
    "Table": "Table[Value, Value]",
}
_KINDS_OF_VALUE = {"none": "None", "dict": "Table", "sequence": "List"}


def variant_name(declared: Type) -> str:
    """`Value` for Any, `IntOrString` for a union of int and str."""
    return type_name(declared, text="String", real="Float")


def kind_name(actual: Type, declared: Type) -> str:
    """The kind of a union, or of `Value`, that holds a value of the type."""
    if declared != ANY:
        return variant_name(actual)
    return _KINDS_OF_VALUE.get(actual.kind) or variant_name(Type(actual.kind))


def value_field(kind: str) -> str:
    """The field in which a variant of that kind has its value."""
    return f"{kind[0].lower()}{kind[1:]}Value"


def declarations(types: Sequence[Type], type_of: Callable[[Type], str]) -> Iterator[str]:
    """The types that the types need, and their equality, which Nim does not derive for variants."""
    variants = {variant_name(t): _members(t, type_of) for t in declared_within(types, "union", "any")}
    if variants:
        yield "type\n" + "\n".join(_type(name, members) for name, members in variants.items())
    for name, members in variants.items():
        yield _equality(name, members)


def _members(declared: Type, type_of: Callable[[Type], str]) -> dict[str, str]:
    """The kinds of a variant with the types of their values."""
    if declared == ANY:
        return _VALUE
    return {kind_name(member, declared): type_of(member) for member in declared.args}


def _type(name: str, members: dict[str, str]) -> str:
    fields = "".join(
        f"    of {name}Kind.{kind}: {f'{value_field(kind)}: {inner}' if inner else 'discard'}\n"
        for kind, inner in members.items()
    )
    return (
        f"  {name}Kind {{.pure.}} = enum\n    {', '.join(members)}\n"
        f"  {name} = object\n    case kind: {name}Kind\n{fields}"
    )


def _equality(name: str, members: dict[str, str]) -> str:
    cases = "".join(
        f"  of {name}Kind.{kind}: {f'a.{value_field(kind)} == b.{value_field(kind)}' if inner else 'true'}\n"
        for kind, inner in members.items()
    )
    return f"proc `==`(a, b: {name}): bool =\n  if a.kind != b.kind: return false\n  case a.kind\n{cases}"
