"""C#: generic collections and System.Tuple; in clean wording float is double and Union is object."""

from __future__ import annotations

import math
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.csharp_notation import CSharpNotation
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["CSharp"]

_SCALARS = {"int": "long", "bool": "bool", "str": "string", "any": "object", "none": "object"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"} | {
    chr(code): f"\\u{code:04x}" for code in (*range(0x80, 0xA0), 0x2028, 0x2029, 0xFEFF)
}
_UNICODE = "\\u{:04x}"
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x0D, 0x85, 0x2028, 0x2029)}
"""What ends a line, and with it a comment, in C# but not in Python's documentation."""
_RENAMED = {
    "operator": "op", "strlen": "string_length", "string": "str", "base": "numBase", "decimal": "decimalNum",
}  # fmt: skip
_USINGS = ("System", "System.Numerics", "System.Diagnostics", "System.Collections.Generic", "System.Linq",
           "System.Text", "System.Security.Cryptography")  # fmt: skip
_TAKEN = frozenset({"Main", "Problem", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ToString"})
"""Names that a method of class Problem has already, or cannot have."""


def _pascal_case(name: str) -> str:
    return "".join(part.title() for part in name.split("_"))


def _called_name(name: str) -> str:
    return _pascal_case(_RENAMED.get(name, name))


def _published_type(declared: Type) -> str:
    inner = [_published_type(argument) for argument in declared.args]
    match declared.kind:
        case "union" | "set":
            raise Untranslatable(f"published C# prompts have no type for {declared}")
        case "none":
            return "null"
        case "float":
            return "float"
        case "list" | "sequence":
            return f"List<{inner[0]}>"
        case "dict":
            return f"Dictionary<{inner[0]},{inner[1]}>"
        case "tuple":
            return f"Tuple<{', '.join(inner)}>"
        case "optional":
            return f"Nullable<{inner[0]}>" if inner[0] in ("long", "float", "bool") else inner[0]
        case _:
            return _SCALARS[declared.kind]


class CSharp(Language):
    """A static method of class Problem."""

    name: ClassVar[str] = "cs"
    notation: ClassVar[Notation] = CSharpNotation(type_name=_published_type, method_name=_called_name)
    single_precision = "float"

    def type(self, declared: Type) -> str:
        if not self.clean:
            return _published_type(declared)
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "union":
                return "object"
            case "float":
                return "double"
            case "set":
                return f"HashSet<{inner[0]}>"
            case "list" | "sequence":
                return f"List<{inner[0]}>"
            case "dict":
                return f"Dictionary<{', '.join(inner)}>"
            case "tuple":
                return _tuple_type(inner)
            case "optional":
                return f"{inner[0]}?" if inner[0] in ("long", "double", "bool", "ValueTuple") else inner[0]
            case _:
                return _SCALARS[declared.kind]

    def function_name(self, problem: Problem) -> str:
        name = _pascal_case(problem.entry_point)
        return f"{name}_" if self.clean and name in _TAKEN else name

    def names(self, problem: Problem) -> list[str]:
        names = [parameter.name for parameter in problem.parameters]
        return [self.identifier(name) if self.clean else _RENAMED.get(name, name) for name in names]

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{self.type(parameter.type)} {name}" for name, parameter in parameters)
        return f"public static {self.type(problem.returns)} {self.function_name(problem)}({written}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        usings = "".join(f"using {name};\n" for name in _USINGS)
        if self.clean:
            documentation = documentation.translate(_LINE_ENDS)
        comment = comment_block("    // ", documentation, keep_indent=self.clean)
        return f"{usings}class Problem {{\n{comment}\n    {self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"Problem.{self.function_name(problem)}({', '.join(arguments)})"
        return f"CodelabHarness.Check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def cases(self, assertions: list[str]) -> list[str]:
        return [f"internal static void CodelabCase{i}() {{ {text} }}" for i, text in enumerate(assertions, start=1)]

    def integer(self, value: int) -> str:
        check_whole(value, "long")
        return f"{value}L"

    def special_float(self, value: float) -> str:
        name = "NaN" if math.isnan(value) else "PositiveInfinity" if value > 0 else "NegativeInfinity"
        return f"{'double' if self.clean else 'float'}.{name}"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_UNICODE)}"'

    def list(self, items: list[str], declared: Type) -> str:
        return _initialized(f"List<{self.type(declared.element)}>", items)

    def set(self, items: list[str], declared: Type) -> str:
        return _initialized(f"HashSet<{self.type(declared.element)}>", items)

    def tuple(self, items: list[str], declared: Type) -> str:
        return _new_tuple(items, [self.type(argument) for argument in declared.args])

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if any(key == "null" for key, _ in pairs):
            raise Untranslatable("C# dictionaries have no key null")
        return _initialized(self.type(declared), [f"{{{key}, {value}}}" for key, value in pairs])


def _initialized(name: str, items: list[str]) -> str:
    return f"new {name} {{{', '.join(items)}}}" if items else f"new {name}()"


def _tuple_type(names: list[str]) -> str:
    """`System.Tuple` holds seven; an eighth place is a tuple of the rest. None of it holds nothing."""
    if not names:
        return "ValueTuple"
    rest = [_tuple_type(names[7:])] if len(names) > 7 else []
    return f"Tuple<{', '.join([*names[:7], *rest])}>"


def _new_tuple(items: list[str], names: list[str]) -> str:
    if not items:
        return "ValueTuple.Create()"
    rest = [_new_tuple(items[7:], names[7:])] if len(items) > 7 else []
    return f"new {_tuple_type(names)}({', '.join([*items[:7], *rest])})"
