"""How Kotlin prompts of the published wording write the values of doctests: by their own types."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.base import escaped
from codelab.languages.notation import Brackets, Notation

__all__ = ["KotlinNotation", "text_literal", "tuple_class"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "$": "\\$", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_UNICODE = "\\u{:04x}"


def text_literal(text: str) -> str:
    """A text in double quotes; a dollar sign would open a template."""
    return f'"{escaped(text, _ESCAPES, control=_UNICODE)}"'


def tuple_class(size: int) -> str:
    """The class of tuples of a size: Kotlin has two, the prompt declares the others."""
    return {2: "Pair", 3: "Triple"}.get(size, f"Tuple{size}")


@dataclass(frozen=True, kw_only=True)
class KotlinNotation(Notation):
    """Whole numbers have no L: they are of whatever whole type a parameter has."""

    none: str = "null"
    string: Callable[[str], str] = text_literal
    lists: Brackets = Brackets("listOf(", ")")
    dicts: Brackets = Brackets("mapOf(", ")")
    pair: str = "{} to {}"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        if not isinstance(call, ast.Call) or len(call.args) != len(problem.parameters):
            return self.write(call), self.typed(result, problem.returns)
        given = zip(call.args, problem.parameters, strict=True)
        arguments = [self.typed(argument, parameter.type) for argument, parameter in given]
        return self.write_call(self.write(call.func), arguments), self.typed(result, problem.returns)

    def typed(self, node: ast.expr, declared: Type) -> str:
        """A value as one of the declared type, for Python's tuples may be lists, and its ints floats."""
        match node:
            case ast.Constant(value=int(value)) if declared.kind == "float":
                return f"{value}.0"
            case ast.List(elts=items) | ast.Tuple(elts=items) if declared.kind in ("list", "sequence"):
                return self.lists.around([self.typed(item, declared.element) for item in items])
            case ast.List(elts=items) | ast.Tuple(elts=items) if len(items) == len(declared.args):
                return self.write_tuple([self.typed(item, t) for item, t in zip(items, declared.args, strict=True)])
            case _ if declared.kind == "optional":
                return self.typed(node, declared.element)
            case _:
                return self.write(node)

    def write(self, node: ast.expr) -> str:
        match node:
            case ast.Set(elts=items):
                return Brackets("setOf(", ")").around([self.write(item) for item in items])
            case _:
                return super().write(node)

    def write_tuple(self, items: list[str]) -> str:
        return Brackets(f"{tuple_class(len(items))}(", ")").around(items) if items else "Unit"

    def write_call(self, function: str, arguments: list[str]) -> str:
        return super().write_call("setOf" if function == "set" else function, arguments)
