"""Ada: arrays, records and ordered containers that the prompt declares; strings are UTF-8."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar, cast

from codelab.core.problem import Case, Comparison, Problem
from codelab.core.types import FLOAT, INT, Type
from codelab.languages._ada_support import checks, makers, rows_of
from codelab.languages._ada_text import (
    aggregate,
    joined,
    only_shown,
    only_tested,
    packed,
    plain,
    pointed,
    shown,
    string,
    tested,
)
from codelab.languages._ada_types import AdaTypes, is_list
from codelab.languages.ada_notation import AdaNotation
from codelab.languages.base import Language, check_single, comment_block
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Ada"]

_LIMITS = {"Integer": 2**31, "Long_Long_Integer": 2**63}


class Ada(Language):
    """A function of package Placeholder, whose specification carries the types and the documentation."""

    name: ClassVar[str] = "adb"
    notation: ClassVar[Notation] = AdaNotation()

    @property
    def types(self) -> AdaTypes:
        """The names of the types in this wording."""
        return AdaTypes(clean=self.clean)

    def suited(self, problem: Problem) -> Problem:
        """The published MBPP set was made from later sources than the others, where four problems return lists."""
        revised = None if self.clean else self.spec.options["revised_returns"].get(problem.name)
        return replace(problem, returns=Type.parse(revised)) if revised else problem

    def type(self, declared: Type) -> str:
        return self.types.outer(declared)

    def function_name(self, problem: Problem) -> str:
        """Published declarations do not heed that the name may be a reserved word."""
        return self._free(problem.entry_point, self._declared(problem)) if self.clean else _title(problem.entry_point)

    def names(self, problem: Problem) -> list[str]:
        """The parameters; Ada knows no upper and lower case, so that of N and n the second is N_2."""
        taken = self._declared(problem) if self.clean else frozenset[str]()
        names: list[str] = []
        for parameter in problem.parameters:
            name = self._free(parameter.name, taken)
            count = sum(re.fullmatch(rf"{name}(_\d+)?", other, re.IGNORECASE) is not None for other in names)
            names.append(f"{name}_{count + 1}" if self.clean and count else name)
        return names

    def _free(self, name: str, taken: frozenset[str]) -> str:
        """A name in Ada's case, with `My_` in front where it is reserved, a type of Standard's or taken."""
        title = _title(re.sub("_+", "_", name.strip("_")) if self.clean else name)
        used = title.lower() in self.spec.keywords or title in self.spec.options["standard_names"]
        return f"My_{title}" if used or title.lower() in taken else title

    def _declared(self, problem: Problem) -> frozenset[str]:
        text = self.types.declarations(problem.types)[1]
        return frozenset(name.lower() for name in re.findall(r"(?:type|package) (\w+)", text))

    def terms(self, problem: Problem) -> Mapping[str, str]:
        optional = any(declared.mentions("optional") for declared in problem.types)
        any_value = any(declared.mentions("any") for declared in problem.types)
        none = "(Valid => False)" if optional else "(Kind => None_Kind)" if any_value else "null"
        return {**super().terms(problem), "None": none}

    def signature(self, problem: Problem) -> str:
        written = [f"{n} : {self.type(p.type)}" for n, p in zip(self.names(problem), problem.parameters, strict=True)]
        parameters = f" ({'; '.join(written)})" if written else ""
        return f"function {self.function_name(problem)}{parameters} return {self.type(problem.returns)}"

    def prompt(self, problem: Problem, documentation: str) -> str:
        clauses, types = self.types.declarations(problem.types)
        units: list[str] = self.spec.options["body_units"] if self.clean else []
        head, body_head = (
            "".join(f"{line}\n" for line in ("pragma Ada_2022;", *sorted(lines)))
            for lines in (clauses, {*clauses, *units})
        )
        comment = comment_block("   -- ", documentation, keep_indent=self.clean)
        signature = f"   {self.signature(problem)}"
        specification = f"package Placeholder is\n{types}{signature};\n{comment}\n\nend Placeholder;\n"
        return f"{head}\n{specification}\n{body_head}\npackage body Placeholder is\n{signature}"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        return shown(_call(self.function_name(problem), arguments)), shown(expected)

    def test_support(self, problem: Problem) -> Sequence[str]:
        return ["declare", *makers(problem.types, self.types), *checks(problem.returns, self.types)]

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = _call(f"Placeholder.{self.function_name(problem)}", arguments)
        return f"Codelab_Check ({tested(f'{call}, {expected}')}, {self.tolerances(case.comparison, problem.returns)});"

    def returned(self, value: Any, declared: Type) -> str:
        return shown(super().returned(value, declared))

    def equality(self, name: str, literal: str, declared: Type) -> str:
        return super().equality(name, shown(literal), declared)

    def cases(self, assertions: list[str]) -> list[str]:
        """One procedure a case, so that what a case needs is given back after it."""
        opening, closing = "declare procedure Codelab_Case is begin", "end Codelab_Case; begin Codelab_Case; end;"
        return ["begin", *(f"   {opening}\n      {text}\n   {closing}" for text in assertions), "end;"]

    @staticmethod
    def tolerances(comparison: Comparison, returns: Type) -> str:
        relative, absolute = Language.tolerances(comparison, returns).split(", ")
        return f"{pointed(relative)}, {pointed(absolute)}"

    def argument(self, value: Any, declared: Type) -> str:
        text = self.literal(value, declared)
        if declared.kind == "str":
            return plain(text)
        if not is_list(declared):
            return text
        array = re.sub("^\1[^\2]*\2|\1[^\2]*\2$", "", text)
        if array.startswith("\1Codelab_"):
            return f"{only_tested(f'{self.type(declared)} (')}{array}{only_tested(')')}"
        return array

    def expected(self, value: Any, declared: Type) -> str:
        return self.argument(value, declared)

    def literal(self, value: Any, declared: Type) -> str:
        """A value of any kind holds what is in it as items, which no aggregate of the declared type says."""
        return self._any(value) if declared.kind == "any" else super().literal(value, declared)

    def _any(self, value: Any) -> str:
        match value:
            case None:
                return "(Kind => None_Kind)"
            case bool():
                return f"(Kind => Boolean_Kind, Boolean_Value => {self.boolean(value)})"
            case int():
                return f"(Kind => Integer_Kind, Integer_Value => {self.integer(value)})"
            case float():
                return f"(Kind => Float_Kind, Float_Value => {self.real(value)})"
            case str():
                return f"(Kind => String_Kind, String_Value => {self.string(value)})"
            case list() | tuple():
                return f"(Kind => List_Kind, Items => {self._items(cast('list[Any]', value))})"
            case dict():
                entries = cast("dict[Any, Any]", value)
                return f"(Kind => Map_Kind, Keys => {self._items(entries)}, Values => {self._items(entries.values())})"
            case _:
                raise Untranslatable(f"an Any_Type holds no {type(value).__name__}")

    def _items(self, values: Iterable[Any]) -> str:
        return aggregate([f"Any_Item'(Value => {self._any(value)})" for value in values])

    def null(self, inner: Type) -> str:
        return "(null record)" if inner.kind == "none" else "(Valid => False)"

    def some(self, value: str, inner: Type) -> str:
        del inner
        return f"(Valid => True, Value => {value})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        del declared
        stem = self.types.stem(actual)
        return f"(Kind => {stem}_Kind, {stem}_Value => {value})"

    def integer(self, value: int) -> str:
        name = self.types.inner(INT)
        if not -_LIMITS[name] <= value < _LIMITS[name]:
            raise Untranslatable(f"{value} does not fit {name}")
        return str(value)

    def real(self, value: float) -> str:
        if not self.clean and math.isfinite(value):
            check_single(value, "Float")
        if not math.isfinite(value):
            return self.special_float(value)
        # A literal is a number of mathematics, which has no negative zero.
        return pointed(repr(value)) if value or math.copysign(1, value) > 0 else f"(-{self._zero})"

    def special_float(self, value: float) -> str:
        dividend = "0.0" if math.isnan(value) else "1.0" if value > 0 else "(-1.0)"
        return f"({dividend} / {self._zero})"

    @property
    def _zero(self) -> str:
        """A zero that the compiler does not know, for it refuses to divide by one that it knows."""
        return f'{self.types.inner(FLOAT)}\'Value ("0.0")'

    def string(self, value: str) -> str:
        return string(value)

    def list(self, items: list[str], declared: Type) -> str:
        written = aggregate(items)
        if len(items) > 1 and rows_of(declared):
            inner = [re.sub(r"^[^\[]*\[|\][^\]]*$", "", item) for item in items]
            lengths = [item.count(",") + 1 if item else 0 for item in inner]
            flat = aggregate([item for item in inner if item])
            rows = f"Codelab_{self.types.stem(declared.element)}_Rows ({flat}, {aggregate([*map(str, lengths)])})"
            return self._made(only_tested(rows) + only_shown(shown(written)), declared)
        return self._made(joined(items, written) if declared.element.kind == "str" else written, declared)

    def set(self, items: list[str], declared: Type) -> str:
        text = declared.element.kind == "str"
        if self.clean:
            written = [packed(item, declared.element) for item in items]
            return self._made(joined(items, aggregate(written)) if text else aggregate(written), declared)
        # Ada.Containers.Ordered_Sets knows no aggregates.
        package = self.types.package(declared)
        opening = f"{f'{package}.Union (' * len(items)}{package}.Empty_Set"
        written = [f"{only_shown(f', {package}.To_Set (')}{item}{only_shown('))')}" for item in items]
        maker = f"Codelab_{self.types.stem(declared)} (["
        return f"{only_shown(opening)}{only_tested(maker)}{only_tested(', ').join(written)}{only_tested('])')}"

    def tuple(self, items: list[str], declared: Type) -> str:
        if len(items) == 1:
            return f"({next(iter(self.types.components(declared)))} => {items[0]})"
        return f"({', '.join(items)})" if items else "(null record)"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        key, value = declared.args
        middle = only_shown(" => ") + only_tested(", ")
        return self._made(
            aggregate(
                [f"{only_tested('(')}{packed(k, key)}{middle}{packed(v, value)}{only_tested(')')}" for k, v in pairs]
            ),
            declared,
        )

    def _made(self, text: str, declared: Type) -> str:
        """An aggregate of a container, which tests make of an array."""
        return f"{only_tested(f'Codelab_{self.types.stem(declared)} (')}{text}{only_tested(')')}"


def _title(name: str) -> str:
    """A name in Ada's case: digitSum and digit_sum are Digit_Sum."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).split("_")
    return "_".join(word[:1].upper() + word[1:] for word in words)


def _call(function: str, arguments: list[str]) -> str:
    return f"{function} ({', '.join(arguments)})" if arguments else function
