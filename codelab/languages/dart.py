"""Dart: records for tuples; in clean wording Any is Object?, and so is a Union, which Dart does not have."""

from __future__ import annotations

import math
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Dart"]

_SCALARS = {"int": "int", "float": "double", "bool": "bool", "str": "String"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "$": "\\$", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_LONGEST_RECORD = 16
"""Fields of a record, which is taken apart by one pattern for each number of them."""


def _published_string(text: str) -> str:
    return f'"{text}"'.replace("\n", "\\n")


def _published_type(declared: Type) -> str:
    inner = [_published_type(argument) for argument in declared.args]
    match declared.kind:
        case "any":
            return "dynamic"
        case "list":
            return "List" if declared.element.kind == "any" else f"List<{inner[0]}>"
        case "dict" if all(argument.kind in ("int", "str") for argument in declared.args):
            return f"Map<{', '.join(inner)}>"
        case "tuple":
            return f"({', '.join(inner)})"
        case "optional":
            return f"{inner[0]}?"
        case "int" | "float" | "bool" | "str":
            return _SCALARS[declared.kind]
        case _:
            raise Untranslatable(f"published Dart prompts have no type for {declared}")


class Dart(Language):
    """Lists are equal to themselves only, so that the harness compares what is in sets and keys one by one."""

    name: ClassVar[str] = "dart"
    notation: ClassVar[Notation] = Notation(none="null", string=_published_string, tuples=Brackets("(", ")"))

    def type(self, declared: Type) -> str:
        if not self.clean:
            return _published_type(declared)
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "any":
                return "Object?"
            case "union":
                return "Object"
            case "none":
                return "Null"
            case "list" | "sequence":
                return f"List<{inner[0]}>"
            case "set":
                return f"Set<{inner[0]}>"
            case "dict":
                return f"Map<{', '.join(inner)}>"
            case "tuple":
                return self.tuple(inner, declared)
            case "optional":
                return inner[0] if inner[0].endswith("?") else f"{inner[0]}?"
            case _:
                return _SCALARS[declared.kind]

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{self.type(parameter.type)} {name}" for name, parameter in parameters)
        return f"{self.type(problem.returns)} {self.function_name(problem)}({written}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            return f"{comment_block('// ', documentation, first='//')}\n{self.signature(problem)}\n"
        # Nothing can be imported below: imports come first in a file.
        imports = "".join(f"import '{name}';\n" for name in self.spec.options["imports"])
        return f"{imports}\n{comment_block('/// ', documentation, keep_indent=True)}\n{self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def integer(self, value: int) -> str:
        check_whole(value, "int")
        return str(value)

    def special_float(self, value: float) -> str:
        name = "nan" if math.isnan(value) else "infinity" if value > 0 else "negativeInfinity"
        return f"double.{name}"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        if len(items) > _LONGEST_RECORD:
            raise Untranslatable(f"records of {len(items)} fields are not compared, {_LONGEST_RECORD} are the most")
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"

    def set(self, items: list[str], declared: Type) -> str:
        # {} is a map.
        return f"{{{', '.join(items)}}}" if items else f"<{self.type(declared.element)}>{{}}"
