"""D: arrays and associative arrays; in clean wording a Union is a `SumType`, Any a `Variant` and a set `bool[T]`."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._sums import declared_within, type_name
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.dlang_notation import SCALARS, DNotation, is_simple, published_type
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Dlang"]

_SCALARS = SCALARS | {"any": "Variant", "float": "double", "none": "typeof(null)"}
# Besides CR and LF two more characters end a line of D, and a text holds the end of a line as LF.
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_SMALLEST_NORMAL = 2.0**-1022
_NO_COMMENT = re.compile("[\u2028\u2029\0\x1a]")
"""What ends a line, or the whole source, in a comment too."""


class Dlang(Language):
    """A free function; the completion brings the braces."""

    name: ClassVar[str] = "d"
    notation: ClassVar[Notation] = DNotation()

    def type(self, declared: Type) -> str:
        if not self.clean:
            return published_type(declared)
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "union":
                return _alias(declared)
            case "list" | "sequence":
                return f"{inner[0]}[]"
            case "set":
                return f"bool[{inner[0]}]"
            case "dict":
                return f"{inner[1]}[{inner[0]}]"
            case "tuple":
                return f"Tuple!({', '.join(inner)})"
            case "optional":
                return f"Nullable!{inner[0] if inner[0].isidentifier() else f'({inner[0]})'}"
            case kind:
                return _SCALARS[kind]

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{self.type(parameter.type)} {name}" for name, parameter in parameters)
        return f"{self.type(problem.returns)} {self.function_name(problem)}({written})"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            imports = f"import std.math;\n{'import std.typecons;' if self._typecons(problem) else ''}".strip()
            return f"{imports}\n/*\n{documentation}\n*/\n{self.signature(problem)} \n"
        modules = ["math", "typecons"]
        modules += [
            module
            for kind, module in (("union", "sumtype"), ("any", "variant"))
            if any(declared.mentions(kind) for declared in problem.types)  # pyright: ignore[reportArgumentType]
        ]
        imports = "".join(f"import std.{module};\n" for module in sorted(modules))
        unions = [f"alias {_alias(u)} = {self._sum(u)};\n" for u in declared_within(problem.types, "union")]
        comment = comment_block("/// ", _NO_COMMENT.sub(" ", documentation), keep_indent=True)
        parts = [imports, "".join(unions), f"{comment}\n{self.signature(problem)}\n"]
        return "\n".join(part for part in parts if part)

    def _typecons(self, problem: Problem) -> bool:
        """Whether the published prompt imports std.typecons: it does from the first problem on that needed it."""
        first = self.spec.options["typecons_from"].get(problem.name.split("_")[0])
        needed = any(declared.mentions("tuple", "optional", "dict") for declared in problem.types)
        # In the order of the files, where a dot comes before every letter.
        return needed or (first is not None and f"{problem.name}." >= f"{first}.")

    def _sum(self, declared: Type) -> str:
        # A list and a tuple of any length are one type, and a sum holds each once.
        return f"SumType!({', '.join(dict.fromkeys(map(self.type, declared.args)))})"

    def test_support(self, problem: Problem) -> Sequence[str]:
        del problem
        return () if self.clean else ("Codelab.nullIsEmpty = true;",)

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        tolerances = self.tolerances(case.comparison, problem.returns)
        return f"Codelab.check!({self.type(problem.returns)})({call}, {expected}, {tolerances});"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        types = [parameter.type for parameter in problem.parameters]
        bare = [self._bare(argument, declared) for argument, declared in zip(arguments, types, strict=True)]
        return super().doctest(bare, self._bare(expected, problem.returns), problem)

    def returned(self, value: Any, declared: Type) -> str:
        # A parameter may be called `string`, which then is no type.
        return self._bare(super().returned(value, declared), declared)

    def null(self, inner: Type) -> str:
        if inner.kind == "none":
            return "null"
        return f"{self.type(Type('optional', (inner,)))}.init"

    def some(self, value: str, inner: Type) -> str:
        return f"{self.type(Type('optional', (inner,)))}({value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        del actual
        return f"{self.type(declared)}({value})" if self.clean else value

    def integer(self, value: int) -> str:
        check_whole(value, "long")
        return f"{value}L" if value > -(2**63) else "long.min"

    def real(self, value: float) -> str:
        if self.clean and 0 < abs(value) < _SMALLEST_NORMAL:
            return f"({value * 2.0**60!r} / {2.0**60!r})"  # D has no literals of subnormal numbers
        if self.clean or not math.isfinite(value):
            return super().real(value)
        if abs(value) > 3.4028234e38 or 0 < abs(value) < 1.2e-38:
            raise Untranslatable(f"{value!r} does not fit float")
        return f"{value!r}f"

    def special_float(self, value: float) -> str:
        kind = "double" if self.clean else "float"
        return f"{'-' if value < 0 else ''}{kind}.{'nan' if math.isnan(value) else 'infinity'}"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def list(self, items: list[str], declared: Type) -> str:
        # An empty array has no type of its own where nothing asks for one.
        return super().list(items, declared) if items else f"({self.type(declared)}).init"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"tuple({', '.join(items)})"

    def set(self, items: list[str], declared: Type) -> str:
        written = ", ".join(f"{item}: true" for item in items)
        return f"[{written}]" if items else f"({self.type(declared)}).init"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        written = f"[{', '.join(f'{key}: {value}' for key, value in pairs)}]"
        if self.clean:
            return written if pairs else f"({self.type(declared)}).init"
        if not is_simple(declared):
            return written  # an element of the type `None[]`, of which no program can be built
        return f"{published_type(declared)}{f'({written})' if pairs else '.init'}"

    def _bare(self, item: str, declared: Type) -> str:
        """An empty array without its type, where an array of that type is asked for."""
        return "[]" if declared.kind in ("list", "sequence") and item == f"({self.type(declared)}).init" else item


def _alias(declared: Type) -> str:
    return type_name(declared, text="String", real="Double")
