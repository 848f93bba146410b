"""Haskell: in clean wording doubles, maps and sets, and a data type for Union and Any."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._haskell_forms import VALUE, converter, form, sum_name
from codelab.languages._names import distinct, uncapitalised
from codelab.languages._sums import declared_within
from codelab.languages.base import Language, check_single, check_whole, comment_block
from codelab.languages.juxtaposed_notation import JuxtaposedNotation, check_types, enclosed
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Haskell"]

_SCALARS = {"int": "Int", "bool": "Bool", "str": "String", "none": "()"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_LONGEST_TUPLE = 15
_MAP, _SET = "(Map.fromList ", "(Set.fromList "


def _published_name(name: str) -> str:
    return name[:1].lower() + "".join(part.capitalize() for part in name.split("_"))[1:]


def _camel_case(name: str) -> str:
    first, *rest = name.strip("_").split("_")
    return first[:1].lower() + first[1:] + "".join(part[:1].upper() + part[1:] for part in rest)


class Haskell(Language):
    """Whole numbers are Int, of 64 bits as published: lengths and indices are."""

    name: ClassVar[str] = "hs"
    notation: ClassVar[Notation] = JuxtaposedNotation(
        true="True", false="False", none="Nothing", number=enclosed("-"), present="Just", function=_published_name,
        lists=Brackets("[", "]", ","), dicts=Brackets("[", "]"),
    )  # fmt: skip

    def check_published(self, problem: Problem) -> None:
        for declared in problem.types:
            check_types(declared, self.spec.title)

    def type(self, declared: Type) -> str:
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "float":
                return "Double" if self.clean else "Float"
            case "any" | "union":
                return sum_name(declared)
            case "list" | "sequence":
                return f"[{inner[0]}]"
            case "tuple" if len(inner) > _LONGEST_TUPLE:
                raise Untranslatable(f"Haskell compares and shows tuples of {_LONGEST_TUPLE} at most")
            case "tuple":
                return f"({', '.join(inner)})" if len(inner) != 1 else inner[0]
            case "optional":
                return f"Maybe {_atomic(inner[0]) if self.clean else inner[0]}"
            case "dict" if not self.clean:
                return f"[({inner[0]}, {inner[1]})]"
            case "dict":
                return f"Map.Map {_atomic(inner[0])} {_atomic(inner[1])}"
            case "set":
                return f"Set.Set {_atomic(inner[0])}"
            case _:
                return _SCALARS[declared.kind]

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        any_value = any(declared.mentions("any") for declared in problem.types)
        return {**super().terms(problem), **({"None": "ValueNull"} if any_value and not optional else {})}

    def function_name(self, problem: Problem) -> str:
        return self.identifier(_camel_case(problem.entry_point)) if self.clean else _published_name(problem.entry_point)

    def names(self, problem: Problem) -> list[str]:
        if not self.clean:
            return super().names(problem)
        return distinct(self.identifier(uncapitalised(parameter.name)) for parameter in problem.parameters)

    def signature(self, problem: Problem) -> str:
        name = self.function_name(problem)
        arrows = " -> ".join(self.type(declared) for declared in problem.types)
        return f"{name} :: {arrows}\n{' '.join([name, *self.names(problem)])} ="

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            return f"{comment_block('--  ', documentation, first='-- | ')}\n{self.signature(problem)}"
        comment = comment_block("-- ", documentation, first="-- | ", keep_indent=True)
        sums = declared_within(problem.types, "any", "union")
        parts = [self._imports(problem), *map(self._declaration, sums), f"{comment}\n{self.signature(problem)}\n"]
        return "\n\n".join(parts)

    def _imports(self, problem: Problem) -> str:
        """A completion cannot import: what it may need is there, but for the name that it defines."""
        name = self.function_name(problem)
        exports: dict[str, list[str]] = self.spec.options["exports"]
        hidden = {module for module, names in exports.items() if name in names}
        lines = [_without(name, line, hidden) for line in self.spec.options["imports"]]
        if "Prelude" in hidden:
            lines += [f"import Prelude hiding ({name})", "import qualified Prelude"]
        return "\n".join(lines)

    def _declaration(self, declared: Type) -> str:
        variants = "\n  | ".join(
            f"{sum_name(declared)}{name} {inner}".rstrip() for name, inner in self._parts(declared)
        )
        return f"data {sum_name(declared)}\n  = {variants}\n  deriving (Eq, Ord, Show)"

    def _parts(self, declared: Type) -> list[tuple[str, str]]:
        if declared.kind == "any":
            return list(VALUE.items())
        return [(sum_name(member), _atomic(self.type(member))) for member in declared.args]

    def test_support(self, problem: Problem) -> Sequence[str]:
        return [converter(declared) for declared in declared_within(problem.types, "any", "union")]

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = " ".join([self.function_name(problem), *arguments])
        tolerances = self.tolerances(case.comparison, problem.returns).replace(",", "")
        seen = form(problem.returns, clean=self.clean)
        return f"codelabCount <- codelabCheck codelabCount {tolerances} ({seen} ({call})) ({seen} {expected})"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        bare = expected[1:-1] if expected.startswith("(") and problem.returns.kind != "tuple" else expected
        return " ".join([self.function_name(problem), *arguments]), bare or "()"

    def equality(self, name: str, literal: str, declared: Type) -> str:
        return f"isNaN {name}" if literal == "(0/0)" else super().equality(name, literal, declared)

    def null(self, inner: Type) -> str:
        return "()" if inner.kind == "none" else "Nothing"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"(Just {value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if declared.kind == "union":
            return f"({sum_name(declared)}{sum_name(actual)} {value})"
        if actual.kind == "none":
            return "ValueNull"
        if actual.kind in ("dict", "set"):
            value = value.removeprefix(_MAP).removeprefix(_SET).removesuffix(")")
            return f"(Value{'Map' if actual.kind == 'dict' else 'List'} {value})"
        return f"(Value{'List' if actual.args else sum_name(actual)} {value})"

    def integer(self, value: int) -> str:
        check_whole(value, "Int")
        return f"({value})" if value < 0 else str(value)

    def real(self, value: float) -> str:
        if not self.clean and math.isfinite(value):
            check_single(value, "Float")
        negative = math.isfinite(value) and math.copysign(1, value) < 0
        return f"({super().real(value)})" if negative else super().real(value)

    def special_float(self, value: float) -> str:
        return "(0/0)" if math.isnan(value) else "(1/0)" if value > 0 else "(-1/0)"

    def string(self, value: str) -> str:
        out = ""
        for char, after in zip(value, [*value[1:], ""], strict=False):
            written = _ESCAPES.get(char) or (char if _is_graphic(char) else f"\\{ord(char)}")
            # A number takes all digits that follow it.
            out += f"{written}\\&" if written[1:].isdecimal() and after.isdecimal() else written
        return f'"{out}"'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return f"[{', '.join(items)}]"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return items[0] if len(items) == 1 else f"({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        written = self.list([f"({key}, {value})" for key, value in pairs], declared)
        return f"{_MAP}{written})" if self.clean else written

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"{_SET}[{', '.join(items)}])"


def _without(name: str, line: str, hidden: set[str]) -> str:
    """An import without a name."""
    module, _, listed = line.partition(" (")
    if listed:
        return f"{module} ({', '.join(each for each in listed[:-1].split(', ') if each != name)})"
    return f"{line} hiding ({name})" if module.split()[-1] in hidden else line


def _atomic(written: str) -> str:
    return f"({written})" if " " in written and not written.startswith(("(", "[")) else written


def _is_graphic(char: str) -> bool:
    """Whether GHC takes the character for printable: its tables are older than Python's, and unknown ones are not."""
    known = unicodedata.ucd_3_2_0.category(char) != "Cn"
    return " " <= char <= "~" or (char > "~" and known and unicodedata.category(char)[0] in "LNPS")
