"""The types that a benchmark's functions take and return."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Literal, get_args

from codelab.core.errors import UnknownTypeError

__all__ = ["ANY", "BOOL", "FLOAT", "INT", "NONE", "STR", "Kind", "Type"]

Kind = Literal[
    "int", "float", "str", "bool", "none", "any",
    "list", "tuple", "sequence", "dict", "set", "optional", "union",
]  # fmt: skip

_CONTAINERS: dict[str, Kind] = {
    "List": "list", "list": "list", "Sequence": "list", "Iterable": "list",
    "Tuple": "tuple", "tuple": "tuple",
    "Dict": "dict", "dict": "dict", "Mapping": "dict",
    "Set": "set", "set": "set", "FrozenSet": "set", "frozenset": "set",
    "Optional": "optional", "Union": "union",
}  # fmt: skip
_ARITY = {"list": 1, "set": 1, "dict": 2, "optional": 1}
_SCALARS: dict[str, Kind] = {
    "int": "int", "float": "float", "str": "str", "bool": "bool", "None": "none",
    "Any": "any", "object": "any",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """A Python type as benchmarks annotate it; `sequence` is a tuple of any length (`Tuple[T, ...]`).

    `args` holds the element types: one for list, set, sequence and optional; key and value for
    dict; one per position for tuple; one per member for union.
    """

    kind: Kind
    args: tuple[Type, ...] = ()

    @classmethod
    def parse(cls, annotation: str | ast.expr) -> Type:
        """Read an annotation such as `Dict[str, list[int]]` or `int | None`.

        Raises UnknownTypeError for a name or form that is not in the table above.
        """
        if isinstance(annotation, str):
            try:
                annotation = ast.parse(annotation.strip(), mode="eval").body
            except (SyntaxError, ValueError) as error:
                raise _unknown(annotation) from error
        return _parse(annotation)

    @property
    def element(self) -> Type:
        """The element type of a list, set, sequence or optional."""
        return self.args[0]

    def mentions(self, *kinds: Kind) -> bool:
        """Whether this type or any type inside it is of one of the kinds."""
        return self.kind in kinds or any(arg.mentions(*kinds) for arg in self.args)

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.args))
        match self.kind:
            case "none":
                return "None"
            case "any":
                return "Any"
            case "sequence":
                return f"Tuple[{inner}, ...]"
            case "optional" if self.element.kind == "union":
                return f"Union[{', '.join(map(str, self.element.args))}, None]"
            case "list" | "tuple" | "dict" | "set" | "optional" | "union":
                return f"{self.kind.title()}[{inner or '()'}]"
            case _:
                return self.kind


INT, FLOAT, STR, BOOL, NONE, ANY = (Type(k) for k in get_args(Kind)[:6])


def _unknown(annotation: str | ast.expr) -> UnknownTypeError:
    text = annotation if isinstance(annotation, str) else ast.unparse(annotation)
    known = ", ".join([*_SCALARS, *_CONTAINERS])
    return UnknownTypeError(f"unknown type {text!r}", remedy=f"Use one of: {known}")


def _parse(node: ast.expr) -> Type:
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str(text)):
            return Type.parse(text)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return _bare(name, node)
        case ast.BinOp(op=ast.BitOr()):
            return _union(_union_members(node))
        case ast.Subscript(value=ast.Name(id=name) | ast.Attribute(attr=name), slice=inner):
            return _subscript(name, inner, node)
        case _:
            raise _unknown(node)


def _bare(name: str, node: ast.expr) -> Type:
    if name in _SCALARS:
        return Type(_SCALARS[name])
    match _CONTAINERS.get(name):
        case "list" | "set" as kind:
            return Type(kind, (ANY,))
        case "dict":
            return Type("dict", (ANY, ANY))
        case "tuple":
            return Type("sequence", (ANY,))
        case _:
            raise _unknown(node)


def _subscript(name: str, inner: ast.expr, node: ast.expr) -> Type:
    kind = _CONTAINERS.get(name)
    if kind is None:
        raise _unknown(node)
    parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
    if kind == "union" and parts:
        return _union([_parse(part) for part in parts])
    if kind == "optional" and len(parts) == 1:
        return _union([_parse(parts[0]), NONE])
    if kind == "tuple" and len(parts) == 2 and isinstance(parts[1], ast.Constant) and parts[1].value is ...:
        return Type("sequence", (_parse(parts[0]),))
    if kind == "union" or len(parts) != _ARITY.get(kind, len(parts)):
        raise _unknown(node)
    return Type(kind, tuple(_parse(part) for part in parts))


def _union_members(node: ast.expr) -> list[Type]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_union_members(node.left), *_union_members(node.right)]
    return [_parse(node)]


def _union(members: list[Type]) -> Type:
    """Unions flatten; with None they are Optional; a union of one is its member."""
    flat: list[Type] = []
    for member in members:
        inner = (
            member.args if member.kind == "union" else (NONE, *member.args) if member.kind == "optional" else (member,)
        )
        flat += [part for part in inner if part not in flat]
    rest = tuple(part for part in flat if part != NONE)
    core = rest[0] if len(rest) == 1 else Type("union", rest)
    if not rest:
        return NONE
    return Type("optional", (core,)) if NONE in flat else core
