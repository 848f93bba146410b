"""Plain Python values: read from source, written as source, compared, and held against a Type."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Hashable
from typing import Any, cast

from codelab.core.errors import InputError
from codelab.core.values import fits

__all__ = ["fits", "read_value", "same", "to_source"]

_BUILDERS: dict[str, Callable[..., Any]] = {
    "set": set, "frozenset": frozenset, "list": list, "tuple": tuple, "dict": dict, "float": float,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: lambda left, right: left + right,
    ast.Sub: lambda left, right: left - right,
    ast.Mult: lambda left, right: left * right,
    ast.Div: lambda left, right: left / right,
    ast.FloorDiv: lambda left, right: left // right,
    ast.Mod: lambda left, right: left % right,
    ast.Pow: lambda left, right: left**right,
}
_LARGEST = 1_000_000
"""Constant arithmetic makes no longer list or string, and no power of more bits."""


def read_value(node: ast.expr | str) -> Any:
    """The value that an expression of constants stands for.

    Constants, signs, list, tuple, set and dict displays, `set()` and its like, `float("inf")`,
    `math.inf`, `math.nan`, and arithmetic of constants. Raises InputError with the line for anything else.
    """
    try:
        if isinstance(node, str):
            node = ast.parse(node.strip(), mode="eval").body
        return _value(node)
    except (TypeError, ValueError, ArithmeticError, SyntaxError, RecursionError) as error:
        text = node if isinstance(node, str) else ast.unparse(node)
        raise InputError(f"cannot compute {text!r}: {error}", line=getattr(node, "lineno", None)) from error


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | None):
            return node.value
        case ast.List() | ast.Tuple() | ast.Set() | ast.Dict():
            return _display(node)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd()):
            value = _number(_value(node.operand))
            return -value if isinstance(node.op, ast.USub) else value
        case ast.BinOp():
            return _arithmetic(node)
        case _:
            return _named(node)


def _display(node: ast.List | ast.Tuple | ast.Set | ast.Dict) -> Any:
    if isinstance(node, ast.Dict):
        return {
            _value(key) if key else _named(node): _value(item) for key, item in zip(node.keys, node.values, strict=True)
        }
    items = [_value(item) for item in node.elts]
    return items if isinstance(node, ast.List) else tuple(items) if isinstance(node, ast.Tuple) else set(items)


def _named(node: ast.expr) -> Any:
    """`inf`, `math.nan`, `set()`, `float("inf")`; InputError for everything else."""
    match node:
        case ast.Name(id="inf" | "nan" as name) | ast.Attribute(value=ast.Name(id="math"), attr="inf" | "nan" as name):
            return float(name)
        case ast.Call(func=ast.Name(id=name), keywords=[]) if name in _BUILDERS:
            return _BUILDERS[name](*map(_value, node.args))
        case _:
            raise InputError(f"{ast.unparse(node)!r} is not a value of constants", line=node.lineno)


def _number(value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is not a number")
    return value


def _arithmetic(node: ast.BinOp) -> Any:
    left, right = _value(node.left), _value(node.right)
    compute = _OPERATORS.get(type(node.op))
    if compute is None:
        raise TypeError("only + - * / // % ** are read")
    if isinstance(left, str | list | tuple):
        if not isinstance(node.op, ast.Add | ast.Mult):
            raise TypeError("a sequence can only be repeated or joined")
        if isinstance(right, int) and len(cast("str", left)) * right > _LARGEST:
            raise ValueError("the result is too large")
        return compute(left, right)
    left, right = _number(left), _number(right)
    if isinstance(node.op, ast.Pow) and isinstance(left, int) and abs(right) * left.bit_length() > _LARGEST:
        raise ValueError("the result is too large")
    return _number(compute(left, right))


def to_source(value: Any) -> str:
    """Python source of a plain value, which `read_value` reads back; sets are written in a fixed order."""
    match value:
        case float() if not math.isfinite(value):
            return f"float('{value}')"
        case list():
            return f"[{_listed(value)}]"
        case tuple():
            items = cast("tuple[Any, ...]", value)
            return f"({_listed(items)},)" if len(items) == 1 else f"({_listed(items)})"
        case dict():
            items = cast("dict[Any, Any]", value).items()
            return "{" + ", ".join(f"{to_source(key)}: {to_source(item)}" for key, item in items) + "}"
        case set() | frozenset():
            written = ", ".join(sorted(map(to_source, cast("set[Any]", value))))
            shown = f"{{{written}}}" if written else ""
            return f"frozenset({shown})" if isinstance(value, frozenset) else shown or "set()"
        case _:
            return repr(value)


def _listed(items: Any) -> str:
    return ", ".join(map(to_source, items))


def same(left: Any, right: Any) -> bool:
    """Whether two values are indistinguishable: `1`, `1.0` and `True` differ, nan is nan, 0.0 is not -0.0."""
    return _identity(left) == _identity(right)


def _identity(value: Any) -> Hashable:
    kind = type(value).__name__
    match value:
        case float():
            return kind, repr(value)
        case list() | tuple():
            return kind, tuple(map(_identity, cast("list[Any]", value)))
        case set() | frozenset():
            return kind, frozenset(map(_identity, cast("set[Any]", value)))
        case dict():
            items = cast("dict[Any, Any]", value).items()
            return kind, frozenset((_identity(key), _identity(item)) for key, item in items)
        case _:
            return kind, cast("Hashable", value)
