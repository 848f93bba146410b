"""Nim: value types; a Union, and Any, is an object variant that the prompt declares."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._nim_variants import declarations, kind_name, value_field, variant_name
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.nim_notation import NimNotation
from codelab.languages.notation import Notation

__all__ = ["Nim"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_SCALARS = {"int": "int", "float": "float", "bool": "bool", "str": "string", "none": "tuple[]"}
_NO_COMMENT = re.compile("[\r\0]")
"""What ends a line, or the whole source, in a comment too."""


class Nim(Language):
    """A procedure, documented below its signature. MultiPL-E has no Nim: both wordings use the same types and names."""

    name: ClassVar[str] = "nim"
    notation: ClassVar[Notation] = NimNotation()

    def type(self, declared: Type) -> str:
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "any" | "union":
                return variant_name(declared)
            case "list" | "sequence":
                return f"seq[{inner[0]}]"
            case "set":
                return f"HashSet[{inner[0]}]"
            case "dict":
                return f"Table[{', '.join(inner)}]"
            case "optional":
                return f"Option[{inner[0]}]"
            case "tuple":
                return self.tuple(inner, declared) if inner else "tuple[]"
            case kind:
                return _SCALARS[kind]

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        any_value = any(declared.mentions("any") for declared in problem.types)
        return {**super().terms(problem), **({"None": "ValueKind.None"} if any_value and not optional else {})}

    def identifier(self, name: str) -> str:
        name = _camel_case(name)
        return f"the{name[0].upper()}{name[1:]}" if _same_name(name) in self.spec.keywords else name

    def names(self, problem: Problem) -> list[str]:
        names: list[str] = []
        for parameter in problem.parameters:
            name = self.identifier(parameter.name)
            while _same_name(name) in map(_same_name, names):
                name += "2"
            names.append(name)
        return names

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"proc {self.function_name(problem)}({written}): {self.type(problem.returns)} ="

    def prompt(self, problem: Problem, documentation: str) -> str:
        given = [problem.entry_point, *(parameter.name for parameter in problem.parameters)]
        used = [self.function_name(problem), *self.names(problem)]
        for old, new in zip(given, used, strict=True):
            # A name without a low line may as well be a word of the text.
            documentation = re.sub(rf"\b{old}\b", new, documentation) if "_" in old else documentation
        comment = comment_block("  ## ", _NO_COMMENT.sub(" ", documentation), keep_indent=self.clean)
        parts = [self.spec.options["imports"], *declarations(problem.types, self.type)]
        return "\n".join([*parts, f"{self.signature(problem)}\n{comment}\n"])

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelabCheck({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        *bare, result = ("@[]" if re.fullmatch(r"newSeq\[.*\]\(\)", text) else text for text in (*arguments, expected))
        return super().doctest(bare, result, problem)

    def equality(self, name: str, literal: str, declared: Type) -> str:
        return f"{name}.isNaN" if literal == "NaN" else super().equality(name, literal, declared)

    def null(self, inner: Type) -> str:
        return "()" if inner.kind == "none" else f"none({self.type(inner)})"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"some({value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        name, kind = variant_name(declared), kind_name(actual, declared)
        held = "" if actual.kind == "none" else f", {value_field(kind)}: {value}"
        return f"{name}(kind: {name}Kind.{kind}{held})"

    def integer(self, value: int) -> str:
        check_whole(value, "int")
        if -(2**31) <= value < 2**31:
            return str(value)
        # A longer literal is of type int64, which is not int.
        return f"int({value})" if value > -(2**63) else "int.low"

    def special_float(self, value: float) -> str:
        return "NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def list(self, items: list[str], declared: Type) -> str:
        return f"@[{', '.join(items)}]" if items else f"newSeq[{self.type(declared.element)}]()"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"

    def set(self, items: list[str], declared: Type) -> str:
        return f"[{', '.join(items)}].toHashSet" if items else f"init{self.type(declared)}()"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        written = ", ".join(f"{key}: {value}" for key, value in pairs)
        return f"{{{written}}}.toTable" if pairs else f"init{self.type(declared)}()"


def _camel_case(name: str) -> str:
    """A name as Nim writes it; none may begin or end with a low line, or hold two."""
    first, *rest = [part for part in name.split("_") if part] or ["ignored"]
    joined = first + "".join(part[0].upper() + part[1:] for part in rest)
    return f"x{joined}" if joined[0].isdigit() else joined


def _same_name(name: str) -> str:
    """What two names have in common that are one to Nim, which looks at the case of the first letter only."""
    return name[0] + name[1:].lower()
