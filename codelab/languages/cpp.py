"""C++17: standard containers by value; in clean wording a Union is a `std::variant` and Any the struct `Value`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.cpp_notation import CppNotation, published_type, union_declarations, union_members
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Cpp"]

_RENAMED = {"operator": "op", "strlen": "string_length"}
_SCALARS = {"int": "long", "float": "double", "bool": "bool", "str": "std::string", "any": "Value",
            "none": "std::monostate"}  # fmt: skip
_TEMPLATES = {"list": "vector", "sequence": "vector", "set": "set", "dict": "map", "tuple": "tuple",
              "optional": "optional", "union": "variant"}  # fmt: skip
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_OCTAL = "\\{:03o}"
"""Three octal digits end by themselves, hexadecimal ones go on as long as they can."""
_VALUE = """struct Value;
using ValueBase = std::variant<std::monostate, bool, long, double, std::string, std::vector<Value>,
                               std::set<Value>, std::map<Value, Value>>;
struct Value : ValueBase {
    using ValueBase::ValueBase;
};
"""
_BRACED = ("list", "sequence", "set", "dict")
_NUMBER = re.compile(r"-?\d.*[Lf]")


def _called_name(name: str) -> str:
    return _RENAMED.get(name, name)


class Cpp(Language):
    """A free function; values are copied in and out."""

    name: ClassVar[str] = "cpp"
    notation: ClassVar[Notation] = CppNotation(type_name=published_type, method_name=_called_name)
    single_precision = "float"

    def type(self, declared: Type) -> str:
        if not self.clean:
            return published_type(declared)
        template = _TEMPLATES.get(declared.kind)
        if template is None:
            return _SCALARS[declared.kind]
        # A list and a tuple of any length are one type, and a variant holds each once.
        inner = dict.fromkeys(map(self.type, declared.args)) if template == "variant" else map(self.type, declared.args)
        return f"std::{template}<{', '.join(inner)}>"

    def function_name(self, problem: Problem) -> str:
        name = problem.entry_point
        if not self.clean:
            return _called_name(name)
        return f"{name}_" if name in self.spec.options["library"] else self.identifier(name)

    def names(self, problem: Problem) -> list[str]:
        names = [parameter.name for parameter in problem.parameters]
        return [self.identifier(name) if self.clean else _called_name(name) for name in names]

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        alone = not optional and any(declared.mentions("any", "none") for declared in problem.types)
        return {**super().terms(problem), **({"None": "std::monostate"} if alone else {})}

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{self.type(parameter.type)} {name}" for name, parameter in parameters)
        return f"{self.type(problem.returns)} {self.function_name(problem)}({written}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            comment = comment_block("// ", documentation)
            unions = "".join(union_declarations(problem.types))
            return f"#include<assert.h>\n#include<bits/stdc++.h>\n{unions}{comment}\n{self.signature(problem)}\n"
        comment = comment_block("// ", documentation, keep_indent=True)
        if comment.endswith("\\"):
            comment += "\n//"  # a backslash carries a comment on to the next line, which must not be the signature
        value = f"{_VALUE}\n" if any(declared.mentions("any") for declared in problem.types) else ""
        return f"#include <bits/stdc++.h>\n\n{value}{comment}\n{self.signature(problem)}\n"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        return super().doctest(self._arguments(arguments, problem), self._bare(expected, problem.returns), problem)

    def test_support(self, problem: Problem) -> Sequence[str]:
        # A pointer of the declared type chooses among overloads that a candidate may bring.
        types = ", ".join(self.type(parameter.type) for parameter in problem.parameters)
        return [f"{self.type(problem.returns)} (*codelab_candidate)({types}) = {self.function_name(problem)};"]

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"codelab_candidate({', '.join(self._arguments(arguments, problem))})"
        tolerances = self.tolerances(case.comparison, problem.returns)
        if not self.clean and union_members(problem.returns):
            return f"codelab::check_union({call}, {expected}, {tolerances});"
        result = self.type(problem.returns)
        return f"codelab::check<{result}>({call}, {self._bare(expected, problem.returns)}, {tolerances});"

    def equality(self, name: str, literal: str, declared: Type) -> str:
        if not self.clean and declared.mentions("any"):
            return f"codelab_same(codelab_same, {name}, {self.type(declared)}({literal}))"
        if not self.clean and union_members(declared):
            return f"{name} == {literal}"
        return super().equality(name, literal, declared)

    def _arguments(self, written: list[str], problem: Problem) -> list[str]:
        return [self._bare(text, parameter.type) for text, parameter in zip(written, problem.parameters, strict=True)]

    def null(self, inner: Type) -> str:
        if inner.kind != "none":
            return "std::nullopt"
        return "std::monostate{}" if self.clean else "std::nullopt"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if declared.kind == "any":
            return self._any(value, actual)
        if not self.clean:
            return f"{self.type(actual)}({value})"
        # Where a tuple of one or Value could be made of it too, a plain text would be ambiguous.
        ambiguous = actual.kind == "str" and any(member.kind in ("tuple", "any") for member in declared.args)
        return f"std::string({value})" if ambiguous else value

    def _any(self, value: str, actual: Type) -> str:
        if self.clean:
            return "Value()" if actual.kind == "none" else f"Value({value})"
        match actual.kind:
            case "none":
                return "std::any()"
            case "int":
                return f"{value}L"
            case "str":
                return f"std::string({value})"
            case "set":
                raise Untranslatable("published C++ prompts have no set in std::any")
            case _:
                return value if actual.kind in ("bool", "float") else f"std::any({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "long")
        return str(value) if value > -(2**63) else "(-9223372036854775807 - 1)"

    def special_float(self, value: float) -> str:
        return "NAN" if math.isnan(value) else "INFINITY" if value > 0 else "-INFINITY"

    def string(self, value: str) -> str:
        text = f'"{escaped(value, _ESCAPES, control=_OCTAL)}"'
        return f"std::string({text}, {len(value.encode(errors='surrogatepass'))})" if "\0" in value else text

    def list(self, items: list[str], declared: Type) -> str:
        if not self.clean and declared.element.kind == "any" and not all(map(_NUMBER.fullmatch, items)):
            # MultiPL-E casts the elements of a list that are all alike, and leaves a mixed one's as they are.
            items = [item.removesuffix("L") for item in items]
        return self._braces(items, declared)

    def set(self, items: list[str], declared: Type) -> str:
        return self._braces(items, declared)

    def tuple(self, items: list[str], declared: Type) -> str:
        # Braces for a part would fit other constructors of a tuple too.
        return f"{self.type(declared)}{{{', '.join(items)}}}"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        key, value = declared.args
        written = ", ".join(f"{{{self._bare(k, key)}, {self._bare(v, value)}}}" for k, v in pairs)
        mixed = not self.clean and key.kind == "any"
        return f"{_map_of([k for k, _ in pairs]) if mixed else self.type(declared)}{{{written}}}"

    def _braces(self, items: list[str], declared: Type) -> str:
        written = ", ".join(self._bare(item, declared.element) for item in items)
        return f"{self.type(declared)}{{{written}}}"

    def _bare(self, item: str, declared: Type) -> str:
        """A container without its type's name, where a container of that type is asked for."""
        plain = declared.kind in _BRACED or (declared.kind == "tuple" and len(declared.args) > 1)
        return item.removeprefix(self.type(declared)) if plain else item


def _map_of(keys: list[str]) -> str:
    """The map inside std::any that has these keys: std::any itself has no order."""
    if not keys:
        return "std::map<long, long>"
    if all(key.startswith("std::string(") for key in keys):
        return "std::map<std::string, std::any>"
    if all(key.endswith("L") for key in keys):
        return "std::map<long, std::any>"
    raise Untranslatable("published C++ prompts have no dictionary of mixed keys in std::any")
