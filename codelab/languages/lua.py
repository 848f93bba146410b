"""Lua: lists, tuples and dictionaries are tables, a set is a table of element -> true."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, as_given, check_whole, comment_block, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Lua"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class Lua(Language):
    """None is nil, which a table cannot hold: a list that ends in None is its shorter self."""

    name: ClassVar[str] = "lua"
    notation: ClassVar[Notation] = Notation(
        string=repr, lists=Brackets("{", "}"), tuples=Brackets("{", "}"), pair="[{}] = {}"
    )

    def signature(self, problem: Problem) -> str:
        return f"local function {self.function_name(problem)}({', '.join(self.names(problem))})"

    def prompt(self, problem: Problem, documentation: str) -> str:
        return f"{comment_block('-- ', documentation, keep_indent=True)}\n{self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def null(self, inner: Type) -> str:
        del inner
        return "nil"

    def integer(self, value: int) -> str:
        check_whole(value, "a Lua integer")
        # The literal would be the negative of a number that is already a float.
        return "math.mininteger" if value == -(2**63) else str(value)

    def special_float(self, value: float) -> str:
        return "(0/0)" if math.isnan(value) else "math.huge" if value > 0 else "-math.huge"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def set(self, items: list[str], declared: Type) -> str:
        return self.dictionary([(item, "true") for item in items], declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        del declared
        if any(key in ("nil", "(0/0)") for key, _ in pairs):
            raise Untranslatable("Lua tables have no key nil or NaN")
        return f"{{{', '.join(f'[{key}] = {value}' for key, value in pairs)}}}"
