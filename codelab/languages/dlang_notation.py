"""How published D prompts write types and the values of doctests."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["SCALARS", "DNotation", "is_simple", "published_type"]

SCALARS = {"int": "long", "str": "string", "bool": "bool"}
_NO_DICTIONARY = "___null_dict___"


def published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    match declared.kind:
        case "list" if declared.element.kind == "dict" and not is_simple(declared.element):
            return "None[]"
        case "list":
            return f"{published_type(declared.element)}[]"
        case "tuple":
            return f"Tuple!({', '.join(map(published_type, declared.args))})"
        case "optional":
            return f"Nullable!({published_type(declared.element)})"
        case "dict" if is_simple(declared):
            key, value = map(published_type, declared.args)
            return f"Nullable!({value}[{key}])"
        case "float":
            return "float"
        case kind if kind in SCALARS:
            return SCALARS[kind]
        case _:
            raise Untranslatable(f"published D prompts have no type for {declared}")


def is_simple(declared: Type) -> bool:
    """Whether published prompts have a type for a dictionary."""
    return all(argument.kind in ("int", "str") for argument in declared.args)


def _string(text: str) -> str:
    escaped = text.replace('"', '\\"')
    return f'"{escaped}"'


def _number(value: Any) -> str:
    return f"{value}L" if isinstance(value, int) else repr(value)


@dataclass(frozen=True, kw_only=True)
class DNotation(Notation):
    """Values by their own type; an argument that is an empty dictionary is its parameter's `init`."""

    string: Any = _string
    number: Any = _number
    tuples: Brackets = Brackets("tuple(", ")")
    dicts: Brackets = Brackets("[", "].nullable")

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        written = self.write(call)
        if isinstance(call, ast.Call):
            targets = [f"{published_type(parameter.type)}.init" for parameter in problem.parameters]
            arguments = [
                self.write(argument).replace(_NO_DICTIONARY, target)
                for argument, target in zip(call.args, targets, strict=False)
            ]
            written = self.write_call(self.write(call.func), arguments)
        return written, self.write(result)

    def write(self, node: ast.expr) -> str:
        if isinstance(node, ast.Dict) and not node.keys:
            return _NO_DICTIONARY
        return super().write(node)
