"""Kotlin: read-only collections; Pair, Triple and, for other sizes, data classes that the prompt declares."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block
from codelab.languages.kotlin_notation import KotlinNotation, text_literal, tuple_class
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Kotlin"]

_SCALARS = {
    "int": "Long", "float": "Double", "bool": "Boolean", "str": "String", "none": "Nothing?", "any": "Any?",
    "union": "Any",
}  # fmt: skip
_IMPORTS = "import java.util.*\nimport kotlin.math.*\n"
_FIELDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_LONGEST_TUPLE = 26
_COMMENTS = {"*/": "*&#47;", "/*": "/&#42;"}
"""What opens and closes a comment, for comments nest; KDoc shows the entity as the character."""
_LONGEST_CONSTANT = 16_000
"""Characters in one constant: a class file holds 65,535 bytes of one, and a character takes six at most."""


def _camel_case(name: str) -> str:
    prefix = name[: len(name) - len(name.lstrip("_"))]
    first, *rest = name.lstrip("_").split("_")
    return prefix + first + "".join(part.title() for part in rest)


class Kotlin(Language):
    """A function at the top of a file. MultiPL-E has no Kotlin: both wordings use the same types and names."""

    name: ClassVar[str] = "kt"
    notation: ClassVar[Notation] = KotlinNotation()

    def type(self, declared: Type) -> str:
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "list" | "sequence":
                return f"List<{inner[0]}>"
            case "set":
                return f"Set<{inner[0]}>"
            case "dict":
                return f"Map<{', '.join(inner)}>"
            case "optional":
                return inner[0] if inner[0].endswith("?") else f"{inner[0]}?"
            case "tuple" if len(inner) > _LONGEST_TUPLE:
                raise Untranslatable(f"a data class for a tuple of {len(inner)} is too long")
            case "tuple":
                return f"{tuple_class(len(inner))}<{', '.join(inner)}>" if inner else "Unit"
            case _:
                return _SCALARS[declared.kind]

    def identifier(self, name: str) -> str:
        return f"{name}_" if name in self.spec.keywords else name

    def function_name(self, problem: Problem) -> str:
        return self.identifier(_camel_case(problem.entry_point))

    def names(self, problem: Problem) -> list[str]:
        plain = [parameter.name for parameter in problem.parameters]
        camel = [_camel_case(name) for name in plain]
        return [self.identifier(name) for name in (camel if len(set(camel)) == len(camel) else plain)]

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"fun {self.function_name(problem)}({written}): {self.type(problem.returns)} {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        for mark, entity in _COMMENTS.items():
            documentation = documentation.replace(mark, entity)
        given = [problem.entry_point, *(parameter.name for parameter in problem.parameters)]
        used = [self.function_name(problem), *self.names(problem)]
        for old, new in zip(given, used, strict=True):
            # A name without a low line may as well be a word of the text.
            documentation = re.sub(rf"\b{old}\b", new, documentation) if "_" in old else documentation
        sizes = sorted({size for declared in problem.types for size in _declared_sizes(declared)})
        classes = "\n".join(map(_data_class, sizes))
        comment = comment_block(" * ", documentation, first="/**\n * ", keep_indent=self.clean)
        head = f"{_IMPORTS}\n{classes}\n\n" if classes else f"{_IMPORTS}\n"
        return f"{head}{comment}\n */\n{self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"Codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def cases(self, assertions: list[str]) -> list[str]:
        """One function a case: a function of the JVM holds 64 KiB."""
        return [f"fun codelabCase{i}() {{ {text} }}" for i, text in enumerate(assertions, start=1)]

    def equality(self, name: str, literal: str, declared: Type) -> str:
        # Between two of type Double, == says that NaN is not NaN.
        return f"{name}.equals({literal})" if declared.mentions("float") else super().equality(name, literal, declared)

    def integer(self, value: int) -> str:
        check_whole(value, "Long")
        # The literal would be the negative of a number that is too large.
        return "Long.MIN_VALUE" if value == -(2**63) else f"{value}L"

    def special_float(self, value: float) -> str:
        return "Double.NaN" if math.isnan(value) else f"Double.{'POSITIVE' if value > 0 else 'NEGATIVE'}_INFINITY"

    def string(self, value: str) -> str:
        if len(value) <= _LONGEST_CONSTANT:
            return text_literal(value)
        parts = (value[i : i + _LONGEST_CONSTANT] for i in range(0, len(value), _LONGEST_CONSTANT))
        return f'listOf({", ".join(map(text_literal, parts))}).joinToString("")'

    def list(self, items: list[str], declared: Type) -> str:
        return self._collection("listOf", items, declared)

    def set(self, items: list[str], declared: Type) -> str:
        return self._collection("setOf", items, declared)

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"{tuple_class(len(items))}({', '.join(items)})" if items else "Unit"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        return self._collection("mapOf", [f"{key} to {value}" for key, value in pairs], declared)

    def _collection(self, function: str, items: list[str], declared: Type) -> str:
        """Without elements, nothing but a type argument says what they would be."""
        arguments = "" if items else f"<{', '.join(map(self.type, declared.args))}>"
        return f"{function}{arguments}({', '.join(items)})"


def _declared_sizes(declared: Type) -> Iterator[int]:
    if declared.kind == "tuple" and len(declared.args) not in (0, 2, 3):
        yield len(declared.args)
    for argument in declared.args:
        yield from _declared_sizes(argument)


def _data_class(size: int) -> str:
    letters = [chr(ord("A") + i) for i in range(size)]
    names = [*_FIELDS, *(f"item{i}" for i in range(len(_FIELDS) + 1, size + 1))]
    fields = ", ".join(f"val {name}: {letter}" for name, letter in zip(names, letters, strict=False))
    return f"data class {tuple_class(size)}<{', '.join(f'out {letter}' for letter in letters)}>({fields})"
