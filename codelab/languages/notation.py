"""How values are written in the documentation of published MultiPL-E prompts.

These rules write a value by its own Python type, escape little and are kept only so that prompts
equal the published text byte for byte; tests are written by `Language.literal`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from codelab.core.problem import Case, Problem
from codelab.core.types import Type

__all__ = ["Brackets", "Notation", "Untranslatable", "constant_of", "quoted", "syntax_tree"]


class Untranslatable(Exception):  # noqa: N818 - a reason to refuse, caught by the engine, not an error
    """A value or type that a language cannot express; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Brackets:
    """What opens, separates and closes the elements of a container."""

    opening: str
    closing: str
    separator: str = ", "

    def around(self, items: Sequence[str]) -> str:
        """The items, separated, in these brackets."""
        return f"{self.opening}{self.separator.join(items)}{self.closing}"


def quoted(text: str) -> str:
    """The text in double quotes with nothing escaped."""
    return f'"{text}"'


def constant_of(node: ast.expr) -> Any:
    """The value of a constant or of a negated one; Untranslatable for any other node."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return -value
        case _:
            raise Untranslatable(f"published rules do not translate the expression {ast.unparse(node)}")


@dataclass(frozen=True, kw_only=True)
class Notation:
    """A language's published way of writing values; subclasses override single leaves."""

    true: str = "true"
    false: str = "false"
    none: str = "None"
    string: Callable[[str], str] = quoted
    number: Callable[[Any], str] = repr
    lists: Brackets = Brackets("[", "]")
    tuples: Brackets = Brackets("[", "]")
    dicts: Brackets = Brackets("{", "}")
    pair: str = "{}: {}"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        """A doctest's call and result as the published prompt shows them."""
        del problem
        return self.write(call), self.write(result)

    def check_case(self, case: Case, problem: Problem) -> None:
        """Raise Untranslatable where the published rules drop a problem for this test case."""
        for argument, parameter in zip(case.arguments, problem.parameters, strict=False):
            self.check_value(argument, parameter.type)
        self.check_value(case.expected, problem.returns)

    def check_value(self, value: Any, declared: Type) -> None:
        """Raise Untranslatable where the published rules do not translate a test's value."""
        del declared
        self.write(syntax_tree(value))

    def write(self, node: ast.expr) -> str:
        """An expression as text."""
        match node:
            case ast.Name(id=name):
                return name
            case ast.List(elts=items):
                return self.lists.around([self.write(item) for item in items])
            case ast.Tuple(elts=items):
                return self.write_tuple([self.write(item) for item in items])
            case ast.Dict(keys=keys, values=values):
                pairs = [(self.write(k), self.write(v)) for k, v in zip(keys, values, strict=True) if k is not None]
                return self.dicts.around([self.pair.format(k, v) for k, v in pairs])
            case ast.Call(func=function, args=arguments, keywords=[]):
                return self.write_call(self.write(function), [self.write(argument) for argument in arguments])
            case _:
                return self.constant(constant_of(node))

    def write_tuple(self, items: list[str]) -> str:
        """A tuple of items already written."""
        return self.tuples.around(items)

    def write_call(self, function: str, arguments: list[str]) -> str:
        """A call with arguments already written."""
        return f"{function}({', '.join(arguments)})"

    def constant(self, value: Any) -> str:
        """A scalar."""
        match value:
            case bool():
                return self.true if value else self.false
            case str():
                return self.string(value)
            case None:
                return self.none
            case _:
                return self.number(value)


def syntax_tree(value: Any) -> ast.expr:
    """The expression that a Python value was written as."""
    return ast.parse(repr(value), mode="eval").body
