"""OCaml: in clean wording sets by `Set.Make`, a variant for Union and Any, and functions that can call themselves."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._names import distinct, uncapitalised
from codelab.languages._ocaml_forms import VALUE, constructor, converter, form, set_module, variant_name
from codelab.languages._sums import declared_within
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.ocaml_notation import OCamlNotation, check_published_type, published_type

__all__ = ["OCaml"]

_SCALARS = {"int": "int", "float": "float", "bool": "bool", "str": "string", "none": "unit"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_CONTROL = "\\{:03d}"
_ORDERED = {"int": "Int", "float": "Float", "bool": "Bool", "str": "String"}
_OF_LIST = ".of_list "
_IN_COMMENT = re.compile(
    r"""(?P<whole>[A-Za-z_][\w']*|"(?:\\.|[^"\\])*"|\{(\w*)\|.*?\|\2\}|'(?:\\.|[^\\'\n])')|"|\(\*|\*\)|\{\w*\|""",
    re.DOTALL,
)
"""What OCaml looks for in a comment: texts and characters, which must end, and the ends of comments."""
_HARMLESS = {'"': "''", "(*": "( *", "*)": "* )"}


class OCaml(Language):
    """A dictionary is an association list, a tuple of one its only part."""

    name: ClassVar[str] = "ml"
    notation: ClassVar[Notation] = OCamlNotation()

    def check_published(self, problem: Problem) -> None:
        for declared in problem.types:
            check_published_type(declared)

    def type(self, declared: Type) -> str:
        if not self.clean:
            return published_type(declared)
        inner = [self._part(argument) for argument in declared.args]
        match declared.kind:
            case "any" | "union":
                return variant_name(declared)
            case "list" | "sequence":
                return f"{inner[0]} list"
            case "tuple" if len(inner) == 1:
                return self.type(declared.args[0])
            case "tuple":
                return " * ".join(inner) or "unit"
            case "optional":
                return f"{inner[0]} option"
            case "dict":
                return f"({inner[0]} * {inner[1]}) list"
            case "set":
                return f"{set_module(declared)}.t"
            case _:
                return _SCALARS[declared.kind]

    def _part(self, declared: Type) -> str:
        """A type inside another."""
        written = self.type(declared)
        return f"({written})" if _is_product(declared) else written

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        any_value = any(declared.mentions("any") for declared in problem.types)
        return {**super().terms(problem), **({"None": "Null"} if any_value and not optional else {})}

    def identifier(self, name: str) -> str:
        return super().identifier(uncapitalised(name) if self.clean else name)

    def names(self, problem: Problem) -> list[str]:
        return distinct(super().names(problem)) if self.clean else super().names(problem)

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = [f"({name} : {self.type(parameter.type)})" for name, parameter in parameters]
        head = [f"let{' rec' if self.clean else ''}", self.function_name(problem), *(written or ["()"] * self.clean)]
        return f"{' '.join(head)} : {self.type(problem.returns)} ="

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            return f"{comment_block(' * ', documentation, first='(**')}\n*)\n{self.signature(problem)}"
        comment = comment_block("    ", _closed(documentation), first="(** ", keep_indent=True)
        declarations = map(self._declaration, declared_within(problem.types, "any", "union", "set"))
        return "\n\n".join([*declarations, f"{comment} *)\n{self.signature(problem)}\n"])

    def _declaration(self, declared: Type) -> str:
        if declared.kind == "set":
            return self._set_declaration(declared)
        variants = "".join(
            f"\n  | {name}{f' of {written}' if written else ''}"
            for name, written in self._constructors(declared).items()
        )
        return f"type {self.type(declared)} ={variants}"

    def _set_declaration(self, declared: Type) -> str:
        element = declared.element
        ordered = _ORDERED.get(element.kind) or (set_module(element) if element.kind == "set" else "")
        if not ordered and element.mentions("set"):
            raise Untranslatable(f"OCaml orders no sets inside others, as those of {declared}")
        if not ordered:
            ordered = f"struct\n  type t = {self.type(element)}\n\n  let compare = compare\nend"
        return f"module {set_module(declared)} = Set.Make ({ordered})"

    def _constructors(self, declared: Type) -> dict[str, str]:
        return VALUE if declared.kind == "any" else {constructor(part): self._part(part) for part in declared.args}

    def test_support(self, problem: Problem) -> Sequence[str]:
        return [converter(declared) for declared in declared_within(problem.types, "any", "union")]

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = " ".join([self.function_name(problem), *(arguments or ["()"] * self.clean)])
        tolerances = self.tolerances(case.comparison, problem.returns).replace(",", "")
        seen = form(problem.returns)
        return f"let () = Codelab_harness.check {tolerances} ({seen} ({call})) ({seen} {expected})"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        bare = expected[1:-1] if expected.startswith("(") and problem.returns.kind != "tuple" else expected
        return " ".join([self.function_name(problem), *(arguments or ["()"])]), bare or "()"

    def null(self, inner: Type) -> str:
        return "()" if inner.kind == "none" else "None"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"(Some {value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if declared.kind == "union":
            return f"({constructor(actual)} {value})"
        if actual.kind == "none":
            return "Null"
        if actual.kind == "set":
            value = value.partition(_OF_LIST)[2].removesuffix(")")
        name = "Map" if actual.kind == "dict" else "List" if actual.args else constructor(actual)
        return f"({name} {value})"

    def integer(self, value: int) -> str:
        check_whole(value, "int", bits=63)
        return f"({value})" if value < 0 else str(value)

    def real(self, value: float) -> str:
        negative = math.isfinite(value) and math.copysign(1, value) < 0
        return f"({super().real(value)})" if negative else super().real(value)

    def special_float(self, value: float) -> str:
        return "Stdlib.nan" if math.isnan(value) else "Stdlib.infinity" if value > 0 else "Stdlib.neg_infinity"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_CONTROL)}"'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return f"[{'; '.join(items)}]"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return items[0] if len(items) == 1 else f"({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        return self.list([f"({key}, {value})" for key, value in pairs], declared)

    def set(self, items: list[str], declared: Type) -> str:
        return f"({set_module(declared)}{_OF_LIST}{self.list(items, declared)})"


def _is_product(declared: Type) -> bool:
    return declared.kind == "tuple" and (len(declared.args) > 1 or any(map(_is_product, declared.args)))


def _closed(documentation: str) -> str:
    """The documentation with what would not end in a comment, or end it, written otherwise."""
    return _IN_COMMENT.sub(
        lambda found: found["whole"] or _HARMLESS.get(found[0]) or f"{found[0][:-1]} |", documentation
    )
