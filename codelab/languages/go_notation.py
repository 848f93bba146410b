"""How published Go prompts write types and the values of doctests."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import Any

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["SCALARS", "GoNotation", "published_type"]

SCALARS = {"int": "int", "float": "float64", "bool": "bool", "str": "string"}
_KINDS = {"int": "int", "float": "float64", "str": "string"}
_UNKNOWN = "UNKNOWN"
_EMPTY = "\0"
"""Stands for an empty list or dictionary until its type is known."""


def published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    match declared.kind:
        case "any":
            return "interface{}"
        case "tuple" | "sequence":
            return "[]interface{}"
        case "list":
            return f"[]{published_type(declared.element)}"
        case "dict" if all(argument.kind in ("int", "str") for argument in declared.args):
            key, item = map(published_type, declared.args)
            return f"map[{key}]{item}"
        case "dict":
            raise Untranslatable(f"published Go prompts have dictionaries of int and str only, not {declared}")
        case kind if kind in SCALARS:
            return SCALARS[kind]
        case _:
            raise Untranslatable(f"published Go prompts have no type for {declared}")


def _quoted(text: str) -> str:
    return f'"{text}"'.replace("\n", "\\n")


@dataclass(frozen=True, kw_only=True)
class GoNotation(Notation):
    """Lists and dictionaries with types read off their elements; what is empty has the type that was declared."""

    none: str = "nil"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        arguments = call.args if isinstance(call, ast.Call) else []
        written = self.write(call)
        if isinstance(call, ast.Call):
            types = [published_type(parameter.type) for parameter in problem.parameters]
            texts = [_declared(self.write(a), types[i] if i < len(types) else "") for i, a in enumerate(arguments)]
            written = self.write_call(self.write(call.func), texts)
        return written, _declared(self.write(result), published_type(problem.returns))

    def write(self, node: ast.expr) -> str:
        match node:
            case ast.List(elts=[]) | ast.Dict(keys=[]):
                return _EMPTY + ("[]interface{}" if isinstance(node, ast.List) else "map[interface{}]interface{}")
            case ast.List(elts=items):
                return f"[]{self._common(items)}{{{', '.join(_settled(self.write(item)) for item in items)}}}"
            case ast.Tuple(elts=items):
                return f"[]interface{{}}{{{', '.join(_settled(self.write(item)) for item in items)}}}"
            case ast.Dict(keys=keys, values=values):
                known = [key for key in keys if key is not None]
                pairs = ", ".join(
                    f"{_settled(self.write(k))}: {_settled(self.write(v))}" for k, v in zip(known, values, strict=True)
                )
                return f"map[{self._common(known)}]{self._common(values)}{{{pairs}}}"
            case _:
                return super().write(node)

    def constant(self, value: Any) -> str:
        return _quoted(value) if isinstance(value, str) else super().constant(value)

    def _common(self, items: list[ast.expr]) -> str:
        """The type of elements, as far as published prompts see it."""
        kinds = {self._kind(item) for item in items}
        if kinds >= {"int", "float64"}:
            return "float64"
        return kinds.pop() if len(kinds) == 1 else "interface{}"

    def _kind(self, item: ast.expr) -> str:
        text = self.write(item)
        if re.search(r"^\[\].*{.*}$", text):
            return "[]int"
        operand = item.operand if isinstance(item, ast.UnaryOp) else item
        value = operand.value if isinstance(operand, ast.Constant) else None
        return _KINDS.get(type(value).__name__, _UNKNOWN)


def _settled(text: str) -> str:
    """An element: what is empty among elements is of any type."""
    return f"{text[1:]}{{}}" if text.startswith(_EMPTY) else text


def _declared(text: str, declared: str) -> str:
    """An argument or a result: what is empty is of the declared type."""
    return f"{declared}{{}}" if text.startswith(_EMPTY) else text
