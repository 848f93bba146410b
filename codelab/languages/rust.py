"""Rust: owned types; in clean wording a Union is an enum and Any the enum `Value`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._rust_enums import declarations, enum_name, hashable, implementations, type_name, variant
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.rust_notation import SCALARS, RustNotation, published_type

__all__ = ["Rust"]

# Characters that turn the direction of text: rustc refuses them as they are.
_TURNING = {chr(code): f"\\u{{{code:x}}}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", **_TURNING}
_LONGEST_TUPLE = 12


class Rust(Language):
    """Every value is owned and of the declared type."""

    name: ClassVar[str] = "rs"
    notation: ClassVar[Notation] = RustNotation()

    def type(self, declared: Type) -> str:
        if not self.clean:
            return published_type(declared)
        inner = [self.type(argument) for argument in declared.args]
        if declared.kind in ("set", "dict") and not hashable(declared.args[0]):
            raise Untranslatable(f"Rust has no {declared}: {declared.args[0]} cannot be hashed")
        match declared.kind:
            case "any" | "union":
                return enum_name(declared)
            case "list" | "sequence":
                return f"Vec<{inner[0]}>"
            case "set":
                return f"HashSet<{inner[0]}>"
            case "dict":
                return f"HashMap<{inner[0]}, {inner[1]}>"
            case "optional":
                return f"Option<{inner[0]}>"
            case "tuple" if len(inner) > _LONGEST_TUPLE:
                raise Untranslatable(f"Rust compares and shows tuples of {_LONGEST_TUPLE} at most, not of {len(inner)}")
            case "tuple":
                return self.tuple(inner, declared)
            case _:
                return SCALARS[declared.kind]

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        any_value = any(declared.mentions("any") for declared in problem.types)
        return {**super().terms(problem), **({"None": "Value::Null"} if any_value and not optional else {})}

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"fn {self.function_name(problem)}({written}) -> {self.type(problem.returns)} {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        types = problem.types
        uses = [("dict", "use std::collections::HashMap;"), ("set", "use std::collections::HashSet;")]
        head = "\n".join(line for kind, line in uses if any(t.mentions(kind) for t in types))  # pyright: ignore[reportArgumentType]
        enums = "\n".join(declarations(types, self.type)) if self.clean else ""
        parts = [part for part in (head, enums) if part]
        comment = comment_block("/// ", documentation, keep_indent=self.clean)
        return "\n\n".join([*parts, f"{comment}\n{self.signature(problem)}\n"])

    def test_support(self, problem: Problem) -> Sequence[str]:
        types = problem.types
        return implementations(types) if self.clean else ()

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def null(self, inner: Type) -> str:
        return "()" if inner.kind == "none" else "None"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"Some({value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        path = f"{enum_name(declared)}::{variant(actual) if declared.kind == 'any' else type_name(actual)}"
        return path if actual.kind == "none" else f"{path}({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "isize")
        return str(value)

    def special_float(self, value: float) -> str:
        return "f64::NAN" if math.isnan(value) else "f64::INFINITY" if value > 0 else "f64::NEG_INFINITY"

    def string(self, value: str) -> str:
        return f'String::from("{escaped(value, _ESCAPES)}")'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return f"vec![{', '.join(items)}]"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        written = ", ".join(f"({k}, {v})" for k, v in pairs)
        return f"vec![{written}]" if declared.args[0].kind == "any" else f"HashMap::from([{written}])"  # in a Value

    def set(self, items: list[str], declared: Type) -> str:
        written = ", ".join(items)
        return f"vec![{written}]" if declared.element.kind == "any" else f"HashSet::from([{written}])"  # in a Value
