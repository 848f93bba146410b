"""Java: boxed collections; tuples from javatuples; in clean wording float is double and Union is Object."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.java_notation import JavaNotation, boxed
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Java"]

_SCALARS = {"int": "long", "bool": "boolean", "str": "String", "any": "Object", "none": "Object"}
_TUPLES = ("Unit", "Pair", "Triplet", "Quartet", "Quintet", "Sextet", "Septet", "Octet", "Ennead", "Decade")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_UNICODE = "\\u{:04x}"
_NO_ESCAPE = re.compile(r"(?<!\\)\\u(?!(?!000[adAD])[0-9a-fA-F]{4})")
"""What Java takes for a Unicode escape, in a comment too, and which is none or ends the line."""
_RENAMED = {"operator": "op", "strlen": "string_length"}
_IMPORTS = ("java.util.*", "java.lang.reflect.*", "org.javatuples.*", "java.security.*", "java.math.*", "java.io.*",
            "java.util.stream.*")  # fmt: skip


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def _called_name(name: str) -> str:
    return _camel_case(_RENAMED.get(name, name))


def _published_type(declared: Type) -> str:
    inner = [boxed(_published_type(argument)) for argument in declared.args]
    match declared.kind:
        case "union" | "set":
            raise Untranslatable(f"published Java prompts have no type for {declared}")
        case "none":
            return "Optional.empty()"
        case "float":
            return "float"
        case "list" | "sequence":
            return f"ArrayList<{inner[0]}>"
        case "dict":
            return f"HashMap<{inner[0]},{inner[1]}>"
        case "tuple":
            return f"Pair<{', '.join(inner)}>"
        case "optional":
            return f"Optional<{inner[0]}>"
        case _:
            return _SCALARS[declared.kind]


class Java(Language):
    """A static method of class Problem."""

    name: ClassVar[str] = "java"
    notation: ClassVar[Notation] = JavaNotation(type_name=_published_type, method_name=_called_name)
    single_precision = "float"

    def type(self, declared: Type) -> str:
        if not self.clean:
            return _published_type(declared)
        inner = [boxed(self.type(argument)) for argument in declared.args]
        match declared.kind:
            case "union":
                return "Object"
            case "float":
                return "double"
            case "set":
                return f"HashSet<{inner[0]}>"
            case "list" | "sequence":
                return f"ArrayList<{inner[0]}>"
            case "dict":
                return f"HashMap<{', '.join(inner)}>"
            case "tuple":
                return f"{_tuple_class(len(inner))}<{', '.join(inner)}>"
            case "optional":
                return f"Optional<{inner[0]}>"
            case _:
                return _SCALARS[declared.kind]

    def function_name(self, problem: Problem) -> str:
        return self.identifier(_camel_case(problem.entry_point))

    def names(self, problem: Problem) -> list[str]:
        return [self.identifier(_RENAMED.get(parameter.name, parameter.name)) for parameter in problem.parameters]

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        return {**super().terms(problem), **({"None": "Optional.empty()"} if optional else {})}

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{self.type(parameter.type)} {name}" for name, parameter in parameters)
        return f"public static {self.type(problem.returns)} {self.function_name(problem)}({written}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        imports = "".join(f"import {name};\n" for name in _IMPORTS)
        if self.clean:
            documentation = _NO_ESCAPE.sub(r"\\\\u", documentation)
        comment = comment_block("    // ", documentation, keep_indent=self.clean)
        return f"{imports}class Problem {{\n{comment}\n    {self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"Codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def cases(self, assertions: list[str]) -> list[str]:
        """One method a case: a Java method holds 64 KiB."""
        return [
            f"static void codelabCase{i}() throws Throwable {{ {text} }}" for i, text in enumerate(assertions, start=1)
        ]

    def null(self, inner: Type) -> str:
        return "(Object) null" if inner.kind == "none" else "Optional.empty()"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"Optional.of({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "long")
        return f"{value}L"

    def special_float(self, value: float) -> str:
        name = "NaN" if math.isnan(value) else "POSITIVE_INFINITY" if value > 0 else "NEGATIVE_INFINITY"
        return f"{'Double' if self.clean else 'Float'}.{name}"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_UNICODE)}"'

    def list(self, items: list[str], declared: Type) -> str:
        return f"new ArrayList<{boxed(self.type(declared.element))}>(Arrays.asList({', '.join(items)}))"

    def set(self, items: list[str], declared: Type) -> str:
        return f"new HashSet<{boxed(self.type(declared.element))}>(Arrays.asList({', '.join(items)}))"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"{_tuple_class(len(items))}.with({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if any("(Object) null" in pair for pair in pairs):
            raise Untranslatable("Map.of holds no null")
        entries = ", ".join(f"Map.entry({k}, {v})" for k, v in pairs)
        short = ", ".join(f"{k}, {v}" for k, v in pairs)
        of = f"Map.of({short})" if len(pairs) <= 10 else f"Map.ofEntries({entries})"
        return f"new HashMap<{', '.join(boxed(self.type(t)) for t in declared.args)}>({of})"


def _tuple_class(size: int) -> str:
    if not 1 <= size <= len(_TUPLES):
        raise Untranslatable(f"javatuples has no tuple of {size}")
    return _TUPLES[size - 1]
