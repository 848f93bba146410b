"""How published Swift prompts write types and the values of doctests: by declared types, arguments with labels."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from codelab.core.problem import Problem
from codelab.core.types import ANY, Type
from codelab.core.values import member_of
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["SCALARS", "SwiftNotation", "published_case", "published_preludes", "published_type"]

SCALARS = {"int": "Int", "float": "Double", "bool": "Bool", "str": "String"}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_PYTHON = {"int": (int,), "float": (int, float), "str": (str,), "bool": (bool,), "none": (type(None),)}


def published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    inner = [published_type(argument) for argument in declared.args]
    match declared.kind:
        case "any":
            return "AnyHashable"
        case "none":
            return "()"
        case "list":
            return f"[{inner[0]}]"
        case "dict":
            return f"[{inner[0]} : {inner[1]}]"
        case "tuple":
            return f"({', '.join(inner)})"
        case "optional":
            return f"{inner[0]}?"
        case "union" if len(inner) == 2:
            return f"Result<{', '.join(inner)}>"
        case "union" if all(argument.kind in SCALARS for argument in declared.args):
            return "Value"
        case "set" | "sequence" | "union":
            raise Untranslatable(f"published Swift prompts have no type for {declared}")
        case _:
            return SCALARS[declared.kind]


def published_preludes(declared: Type) -> Iterator[str]:
    """What published prompts declare for the unions in a type: the second of two as an error, or an enum of more."""
    if declared.kind == "union" and len(declared.args) == 2:
        yield f"\nextension {published_type(declared.args[1])}: Error {{}}\n        "
    elif declared.kind == "union":
        cases = "".join(f"    case {published_case(one, declared)}({published_type(one)})\n" for one in declared.args)
        yield f"\nenum Value: Equatable, Hashable {{\n{cases}}}\n\n            "
    for argument in declared.args:
        yield from published_preludes(argument)


def published_case(member: Type, union: Type) -> str:
    """The case of a published union that holds a value of a member."""
    if len(union.args) > 2:
        return f"{SCALARS[member.kind].lower()}Value"
    return "failure" if union.args.index(member) else "success"


@dataclass(frozen=True, kw_only=True)
class SwiftNotation(Notation):
    """A value that is not of the declared type drops the problem."""

    none: str = "nil"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        if not isinstance(call, ast.Call):
            raise Untranslatable(f"published rules do not translate the doctest {ast.unparse(call)}")
        given = zip(problem.parameters, call.args, strict=False)
        arguments = [f"{parameter.name}: {self._constant(argument, parameter.type)}" for parameter, argument in given]
        return f"{problem.entry_point}({', '.join(arguments)})", self._constant(result, problem.returns)

    def check_value(self, value: Any, declared: Type) -> None:
        self.value(value, declared)

    def _constant(self, node: ast.expr, declared: Type) -> str:
        try:
            return self.value(ast.literal_eval(node), declared)
        except (ValueError, SyntaxError) as error:
            raise Untranslatable(f"published rules do not translate {ast.unparse(node)}") from error

    def value(self, value: Any, declared: Type) -> str:
        """A value at its declared type."""
        match declared.kind:
            case "optional":
                return "nil" if value is None else self.value(value, declared.element)
            case "any":
                return self._anything(value)
            case "union":
                return self._member(value, declared)
            case "list" | "tuple" | "dict":
                return self._container(value, declared)
            case kind if type(value) in _PYTHON.get(kind, ()):
                return "()" if value is None else self._scalar(value)
            case _:
                raise Untranslatable(f"published rules do not translate {value!r} as {declared}")

    def _anything(self, value: Any) -> str:
        match value:
            case list():
                return self._container(cast("Any", value), Type("list", (ANY,)))
            case dict():
                return self._container(cast("Any", value), Type("dict", (ANY, ANY)))
            case tuple():
                items = cast("tuple[Any, ...]", value)
                return self._container(items, Type("tuple", (ANY,) * len(items)))
            case bool() | int() | float() | str():
                return self._scalar(value)
            case _:
                raise Untranslatable(f"published rules do not translate {value!r} as {ANY}")

    def _member(self, value: Any, declared: Type) -> str:
        member = member_of(value, declared)
        if member is None:
            raise Untranslatable(f"published rules do not translate {value!r} as {declared}")
        return f".{published_case(member, declared)}({self.value(value, member)})"

    def _container(self, value: Any, declared: Type) -> str:
        match declared.kind, value:
            case "list", []:
                return f"[] as {published_type(declared)}"
            case "list", list():
                items = cast("list[Any]", value)
                return f"[{', '.join(self.value(item, declared.element) for item in items)}]"
            case "dict", dict():
                pairs = cast("dict[Any, Any]", value).items()
                key, item = declared.args
                written = ", ".join(f"{self.value(k, key)} : {self.value(v, item)}" for k, v in pairs)
                return f"[{written}]" if written else f"[:] as {published_type(declared)}"
            case "tuple", tuple() if len(cast("tuple[Any, ...]", value)) == len(declared.args):
                parts = zip(cast("tuple[Any, ...]", value), declared.args, strict=True)
                return f"({', '.join(self.value(part, of) for part, of in parts)})"
            case _:
                raise Untranslatable(f"published rules do not translate {value!r} as {declared}")

    def _scalar(self, value: Any) -> str:
        if isinstance(value, str):
            return '"' + "".join(_ESCAPES.get(character, character) for character in value) + '"'
        return self.constant(value)
