"""Scala: immutable collections, tuples and Option; in clean wording float is Double and a union of two is Either."""

from __future__ import annotations

import math
import re
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.scala_notation import ScalaNotation

__all__ = ["Scala"]

_SCALARS = {"int": "Long", "bool": "Boolean", "str": "String", "any": "Any"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\f": "\\f", "\b": "\\b"}
_UNICODE = "\\u{:04x}"
_NO_ESCAPE = re.compile(r"(?<!\\)\\u(?!(?!000[acdACD]|001[aA])[0-9a-fA-F]{4})")
"""What Scala takes for a Unicode escape, in a comment too, and which is none or ends the line or the file."""
_LINE_ENDS = {0x0C: "\\f", 0x0D: "\\r", 0x1A: "\\x1a"}
"""What ends a comment in Scala but not a line of Python's documentation."""
_RENAMED = {"operator": "op", "strlen": "string_length"}
_TAKEN = frozenset({
    "main", "asInstanceOf", "clone", "eq", "equals", "finalize", "getClass", "hashCode", "isInstanceOf", "ne",
    "notify", "notifyAll", "synchronized", "toString", "wait",
})  # fmt: skip
"""Names of methods that object Problem has already."""
_PUBLISHED_IMPORTS = "import scala.math._\nimport scala.collection.mutable._\n"
_CLEAN_IMPORTS = "import scala.collection.mutable\nimport scala.math._\n\n"
_LARGEST_TUPLE = 22


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def _called_name(name: str) -> str:
    return _camel_case(_RENAMED.get(name, name))


def _published_type(declared: Type) -> str:
    inner = [_published_type(argument) for argument in declared.args]
    match declared.kind:
        case "set":
            raise Untranslatable(f"published Scala prompts have no type for {declared}")
        case "union":
            if len(inner) != 2:
                raise Untranslatable(f"published Scala prompts have no type for {declared}")
            return f"Either[{', '.join(inner)}]"
        case "none":
            return "None"
        case "float":
            return "Float"
        case "list" | "sequence":
            return f"List[{inner[0]}]"
        case "dict":
            return f"Map[{inner[0]},{inner[1]}]"
        case "tuple":
            return f"Tuple2[{', '.join(inner)}]"
        case "optional":
            return f"Option[{inner[0]}]"
        case _:
            return _SCALARS[declared.kind]


class Scala(Language):
    """A method of object Problem."""

    name: ClassVar[str] = "scala"
    notation: ClassVar[Notation] = ScalaNotation(type_name=_published_type, method_name=_called_name)
    single_precision = "Float"

    def type(self, declared: Type) -> str:
        if not self.clean:
            return _published_type(declared)
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "union":
                return f"Either[{', '.join(inner)}]" if len(inner) == 2 else "Any"
            case "none":
                return "None.type"
            case "float":
                return "Double"
            case "set":
                return f"Set[{inner[0]}]"
            case "list" | "sequence":
                return f"List[{inner[0]}]"
            case "dict":
                return f"Map[{', '.join(inner)}]"
            case "tuple":
                return _tuple_type(inner)
            case "optional":
                return f"Option[{inner[0]}]"
            case _:
                return _SCALARS[declared.kind]

    def function_name(self, problem: Problem) -> str:
        name = _camel_case(problem.entry_point)
        return f"{name}_" if self.clean and name in _TAKEN else self.identifier(name)

    def names(self, problem: Problem) -> list[str]:
        names = [parameter.name for parameter in problem.parameters]
        return [self.identifier(name) if self.clean else _RENAMED.get(name, name) for name in names]

    def signature(self, problem: Problem) -> str:
        names = self.names(problem)
        written = ", ".join(
            f"{self._before_colon(name)}: {self.type(parameter.type)}"
            for name, parameter in zip(names, problem.parameters, strict=True)
        )
        head = self._before_colon(f"def {self.function_name(problem)}({written})")
        return f"{head}: {self.type(problem.returns)} = {{"

    def _before_colon(self, text: str) -> str:
        # `x_:` would be one name.
        return f"{text} " if text.endswith("_") or not self.clean else text

    def prompt(self, problem: Problem, documentation: str) -> str:
        if self.clean:
            documentation = _NO_ESCAPE.sub(r"\\\\u", documentation.translate(_LINE_ENDS))
        comment = comment_block("    // ", documentation, keep_indent=self.clean)
        imports = _CLEAN_IMPORTS if self.clean else _PUBLISHED_IMPORTS
        return f"{imports}object Problem {{\n{comment}\n    {self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"Problem.{self.function_name(problem)}({', '.join(arguments)})"
        return f"CodelabHarness.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def cases(self, assertions: list[str]) -> list[str]:
        """One method a case: a method holds 64 KiB."""
        return [f"def codelabCase{i}(): Unit = {{ {text} }}" for i, text in enumerate(assertions, start=1)]

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"Some({value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if declared.kind == "any" or len(declared.args) != 2:
            return value
        return f"{'Left' if actual == declared.args[0] else 'Right'}({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "Long")
        return f"{value}L"

    def special_float(self, value: float) -> str:
        name = "NaN" if math.isnan(value) else "PositiveInfinity" if value > 0 else "NegativeInfinity"
        return f"{'Double' if self.clean else 'Float'}.{name}"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_UNICODE)}"'

    def list(self, items: list[str], declared: Type) -> str:
        return f"List[{self.type(declared.element)}]({', '.join(items)})"

    def set(self, items: list[str], declared: Type) -> str:
        return f"Set[{self.type(declared.element)}]({', '.join(items)})"

    def tuple(self, items: list[str], declared: Type) -> str:
        _tuple_type([self.type(argument) for argument in declared.args])
        return f"Tuple1({items[0]})" if len(items) == 1 else f"({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        names = ", ".join(map(self.type, declared.args))
        return f"Map[{names}]({', '.join(f'{key} -> {value}' for key, value in pairs)})"


def _tuple_type(names: list[str]) -> str:
    if len(names) > _LARGEST_TUPLE:
        raise Untranslatable(f"Scala has no tuple of {len(names)}")
    match names:
        case []:
            return "Unit"
        case [one]:
            return f"Tuple1[{one}]"
        case _:
            return f"({', '.join(names)})"
