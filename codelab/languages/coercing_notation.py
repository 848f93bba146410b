"""How published prompts of C++, C#, Java and Scala write values: typed by inference, then coerced.

A value carries the type that it looks like. Where the signature asks for another, its text is
adapted by rules that the published prompts show even where the result does not compile.
"""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codelab.core.problem import Case, Problem
from codelab.core.types import ANY, BOOL, FLOAT, INT, STR, Type
from codelab.core.values import outer_type
from codelab.languages.notation import Notation, Untranslatable, constant_of, syntax_tree

__all__ = ["CoercingNotation", "Typed"]

_PRIMITIVE = (INT, FLOAT, BOOL)


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of a value and the type that it looks like (None for a name or a call)."""

    text: str
    type: Type | None


@dataclass(frozen=True, kw_only=True)
class CoercingNotation(Notation):
    """The shared walk; a language gives the leaves."""

    type_name: Callable[[Type], str]
    method_name: Callable[[str], str]

    @abstractmethod
    def empty_list(self) -> str:
        """A list without elements, of long."""

    @abstractmethod
    def list_of(self, items: list[Typed], element: Type, *, cast: bool) -> str:
        """A list of elements already written."""

    @abstractmethod
    def dict_of(self, pairs: list[tuple[Typed, Typed]], key: Type, value: Type) -> str:
        """A dictionary of pairs already written."""

    @abstractmethod
    def tuple_of(self, items: list[str]) -> str:
        """A tuple of elements already written."""

    @abstractmethod
    def present(self, text: str) -> str:
        """An optional that holds a value."""

    def optionals(self, items: list[Typed]) -> list[str]:
        """The elements of a tuple of which one is None."""
        return [self.present(item.text) for item in items]

    @abstractmethod
    def coerce(self, value: Typed, target: Type) -> str:
        """A value's text, made to look like the target type."""

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        sequence = any(t.mentions("sequence") for t in problem.types)
        written = self.typed(call, problem, tuples_are_lists=sequence)
        return written.text, self.coerce(self.typed(result, problem, tuples_are_lists=sequence), problem.returns)

    def check_case(self, case: Case, problem: Problem) -> None:
        for value in (*case.arguments, case.expected):
            self.typed(syntax_tree(value), problem, tuples_are_lists=False)

    def typed(self, node: ast.expr, problem: Problem, *, tuples_are_lists: bool) -> Typed:
        """An expression's text with its inferred type."""

        def walk(child: ast.expr) -> Typed:
            return self.typed(child, problem, tuples_are_lists=tuples_are_lists)

        match node:
            case ast.Name(id=name):
                return Typed(name, None)
            case ast.List(elts=items):
                return self._list([walk(item) for item in items])
            case ast.Tuple(elts=items):
                elements = [walk(item) for item in items]
                return self._list(elements) if tuples_are_lists else self._tuple(elements)
            case ast.Dict(keys=keys, values=values):
                return self._dict([(walk(k), walk(v)) for k, v in zip(keys, values, strict=True) if k is not None])
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                targets = (parameter.type for parameter in problem.parameters)
                written = [self.coerce(walk(a), t) for a, t in zip(arguments, targets, strict=False)]
                return Typed(f"{self.method_name(name)}({', '.join(written)})", None)
            case _:
                value: Any = constant_of(node)
                return Typed(self.constant(value), outer_type(value))

    def _list(self, items: list[Typed]) -> Typed:
        if not items:
            return Typed(self.empty_list(), Type("list", (INT,)))
        element = items[0].type or ANY
        odd = any(item.type != element and item.type not in _PRIMITIVE for item in items)
        text = self.list_of(items, ANY if odd else element, cast=not odd)
        return Typed(text, Type("list", (element,)))

    def _tuple(self, items: list[Typed]) -> Typed:
        kinds = tuple(item.type or ANY for item in items)
        if any(self.none in item.text for item in items):
            return Typed(self.tuple_of(self.optionals(items)), Type("tuple", kinds))
        return Typed(self.tuple_of([item.text for item in items]), Type("tuple", kinds))

    def _dict(self, pairs: list[tuple[Typed, Typed]]) -> Typed:
        key, value = ((part.type or ANY) for part in pairs[0]) if pairs else (INT, INT)
        return Typed(self.dict_of(pairs, key, value), Type("dict", (key, value)))

    def constant(self, value: Any) -> str:
        if not isinstance(value, bool | int | float | str | None):
            raise Untranslatable(f"published rules do not translate {value!r}")
        if isinstance(value, str):
            return f'"{value}"'.replace("\n", "\\n")
        return super().constant(value)

    @staticmethod
    def is_primitive(declared: Type) -> bool:
        """Whether a type is int, float or bool."""
        return declared in _PRIMITIVE

    @staticmethod
    def is_text(declared: Type) -> bool:
        """Whether a type is str."""
        return declared == STR
