"""JavaScript: dictionaries are objects, sets are Sets, integers beyond 2^53 are BigInts."""

from __future__ import annotations

import json
import math
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, comment_block
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["JavaScript"]

_SAFE_INTEGER = 2**53 - 1


class JavaScript(Language):
    """Values are untyped; the expected type still decides how a number is written."""

    name: ClassVar[str] = "js"
    notation: ClassVar[Notation] = Notation(none="undefined")

    def signature(self, problem: Problem) -> str:
        return f"function {self.function_name(problem)}({', '.join(self.names(problem))}){{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("// ", documentation, first="// " if self.clean else "//", keep_indent=self.clean)
        return f"{comment}\n{self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def argument(self, value: Any, declared: Type) -> str:
        """Published prompts say nothing of BigInt: there a large integer is the nearest Number."""
        return (self if self.clean else _Numbers(self.spec, self.wording)).literal(value, declared)

    def integer(self, value: int) -> str:
        return f"{value}n" if abs(value) > _SAFE_INTEGER else str(value)

    def special_float(self, value: float) -> str:
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"

    def string(self, value: str) -> str:
        # Two characters that end a line of source, and so the comment that a doctest stands in.
        return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if len({k.strip('"') for k, _ in pairs}) < len(pairs):
            raise Untranslatable("JavaScript objects have text for keys: 1 and '1' are the same")
        plain = declared.args[0].kind in ("str", "int")
        # A plain "__proto__" would be no key but the object's prototype.
        written = [(k if plain and not k.startswith(("-", '"__proto__')) else f"[{k}]", v) for k, v in pairs]
        return super().dictionary(written, declared)

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"new Set([{', '.join(items)}])"


class _Numbers(JavaScript):
    def integer(self, value: int) -> str:
        return str(value)
