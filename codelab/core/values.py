"""Which Python values are of which type."""

from __future__ import annotations

from typing import Any, cast

from codelab.core.types import ANY, BOOL, FLOAT, INT, NONE, STR, Type

__all__ = ["fits", "member_of", "outer_type"]


def fits(value: Any, declared: Type) -> bool:
    """Whether a value is of a type: True is no int, an int is a float, everything is Any."""
    match declared.kind:
        case "any":
            return True
        case "optional":
            return value is None or fits(value, declared.element)
        case "union":
            return any(fits(value, member) for member in declared.args)
        case "list":
            return isinstance(value, list) and _all_fit(cast("list[Any]", value), declared.element)
        case "sequence":
            return isinstance(value, tuple) and _all_fit(cast("tuple[Any, ...]", value), declared.element)
        case "set":
            return isinstance(value, set | frozenset) and _all_fit(cast("set[Any]", value), declared.element)
        case "tuple":
            return isinstance(value, tuple) and _each_fits(cast("tuple[Any, ...]", value), declared.args)
        case "dict":
            key, item = declared.args
            return isinstance(value, dict) and all(
                fits(k, key) and fits(v, item) for k, v in cast("dict[Any, Any]", value).items()
            )
        case _:
            return outer_type(value) == declared or (declared == FLOAT and outer_type(value) == INT)


def _all_fit(values: list[Any] | tuple[Any, ...] | set[Any], element: Type) -> bool:
    return all(fits(value, element) for value in values)


def _each_fits(values: tuple[Any, ...], types: tuple[Type, ...]) -> bool:
    return len(values) == len(types) and all(fits(v, t) for v, t in zip(values, types, strict=True))


def member_of(value: Any, declared: Type) -> Type | None:
    """The member of a union that a value is of: one of its own kind before one that it fits (an int a float)."""
    members = [member for member in declared.args if fits(value, member)]
    kind = outer_type(value).kind
    return next((member for member in members if member.kind == kind), members[0] if members else None)


def outer_type(value: Any) -> Type:
    """The type of a value, with Any for the elements of a container."""
    match value:
        case None:
            return NONE
        case bool():
            return BOOL
        case int():
            return INT
        case float():
            return FLOAT
        case str():
            return STR
        case list():
            return Type("list", (ANY,))
        case tuple():
            return Type("sequence", (ANY,))
        case dict():
            return Type("dict", (ANY, ANY))
        case set() | frozenset():
            return Type("set", (ANY,))
        case _:
            raise TypeError(f"{value!r} is of no type that codelab knows")
