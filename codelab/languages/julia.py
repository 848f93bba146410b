"""Julia: vectors, tuples, Dict and Set; where a literal alone would be of another type its element type is named."""

from __future__ import annotations

import math
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Julia"]

_SCALARS = {"int": "Int64", "float": "Float64", "bool": "Bool", "str": "String", "any": "Any", "none": "Nothing"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "$": "\\$", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _quoted(text: str) -> str:
    escaped_text = text.replace('"', '\\"').replace("$", "\\$")
    return f'"{escaped_text}"'


def _mended_type(declared: Type) -> str:
    inner = [_mended_type(argument) for argument in declared.args]
    match declared.kind:
        case "list":
            return f"Vector{{{inner[0]}}}"
        case "sequence":
            return f"Tuple{{Vararg{{{inner[0]}}}}}"
        case "set":
            return f"Set{{{inner[0]}}}"
        case "dict":
            return f"Dict{{{inner[0]}, {inner[1]}}}"
        case "tuple":
            return f"Tuple{{{', '.join(inner)}}}"
        case "optional" if declared.element.kind == "union":
            return f"{inner[0].removesuffix('}')}, Nothing}}"
        case "optional":
            return f"Union{{{inner[0]}, Nothing}}"
        case "union":
            return f"Union{{{', '.join(inner)}}}"
        case _:
            return _SCALARS[declared.kind]


def _published_type(declared: Type) -> str:
    """A type as published prompts write it, a dictionary with a stray sign; Untranslatable for those they refuse."""
    inner = [_published_type(argument) for argument in declared.args]
    match declared.kind:
        case "set" | "sequence" | "none":
            raise Untranslatable(f"published Julia prompts have no type for {declared}")
        case "optional" if declared.element.kind == "union":
            raise Untranslatable("published Julia prompts have no None in a Union")
        case "dict" if not all(argument.kind in ("int", "str") for argument in declared.args):
            raise Untranslatable(f"published Julia prompts have dictionaries of int and str only, not {declared}")
        case "dict":
            return f"Dict{{{', '.join(inner)}}}>"
        case "list":
            return f"Vector{{{inner[0]}}}"
        case "tuple":
            return f"Tuple{{{', '.join(inner)}}}"
        case "optional":
            return f"Union{{{inner[0]}, Nothing}}"
        case "union":
            return f"Union{{{', '.join(inner)}}}"
        case _:
            return _SCALARS[declared.kind]


class Julia(Language):
    """A function with a docstring; every argument and the result are of the declared type."""

    name: ClassVar[str] = "jl"
    notation: ClassVar[Notation] = Notation(
        none="nothing", string=_quoted, tuples=Brackets("(", ")"), dicts=Brackets("Dict(", ")"), pair="{} => {}"
    )

    def type(self, declared: Type) -> str:
        return _mended_type(declared) if self.clean else _published_type(declared)

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}::{self.type(parameter.type)}" for name, parameter in parameters)
        return f"function {self.function_name(problem)}({written})::{self.type(problem.returns)}"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            return f'"""{documentation}"""\n{self.signature(problem)} \n'
        text = documentation.replace("\\", "\\\\").replace("$", "\\$").replace('"""', '\\"\\"\\"')
        return f'"""\n{text.strip()}\n"""\n{self.signature(problem)}\n'

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"Codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def integer(self, value: int) -> str:
        check_whole(value, "Int64")
        # The literal would be the negative of a number that has become an Int128.
        return "typemin(Int64)" if value == -(2**63) else str(value)

    def special_float(self, value: float) -> str:
        return "NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def list(self, items: list[str], declared: Type) -> str:
        if declared.kind == "sequence":
            return self.tuple(items, declared)
        return f"{'' if items and _plain(declared) else _mended_type(declared.element)}[{', '.join(items)}]"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"

    def set(self, items: list[str], declared: Type) -> str:
        if items and _plain(declared):
            return f"Set([{', '.join(items)}])"
        element = _mended_type(declared.element)
        return f"Set{{{element}}}({element}[{', '.join(items)}])"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        name = "Dict" if pairs and _plain(declared) else _mended_type(declared)
        return f"{name}({', '.join(f'{k} => {v}' for k, v in pairs)})"


def _plain(declared: Type) -> bool:
    """Whether a container of this type that is not empty needs no name of its element type."""
    return not declared.mentions("any", "none", "optional", "sequence", "union")
