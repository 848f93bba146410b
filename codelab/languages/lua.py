"""Lua: lists, tuples and dictionaries are tables, a set is a table of element -> true."""

from __future__ import annotations

import math
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, comment_block, escaped
from codelab.languages.notation import Brackets, Notation

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
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison)})"

    def null(self, inner: Type) -> str:
        del inner
        return "nil"

    def special_float(self, value: float) -> str:
        return "(0/0)" if math.isnan(value) else "math.huge" if value > 0 else "-math.huge"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"{{{', '.join(f'[{item}] = true' for item in items)}}}"
