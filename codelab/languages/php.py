"""PHP: lists, tuples and dictionaries are arrays, and so are sets, as arrays whose order does not matter."""

from __future__ import annotations

import math
import re
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, as_given, comment_block, escaped
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["Php"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "$": "\\$", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_KEY_CONSTANTS = {"true": "1", "false": "0", "null": "", "PHP_INT_MIN": str(-(2**63))}
_LARGEST = 2**63 - 1


class Php(Language):
    """An array's keys are whole numbers and strings: a dictionary with other keys is an array of pairs."""

    name: ClassVar[str] = "php"
    notation: ClassVar[Notation] = Notation(
        none="null",
        string=lambda text: '"' + text.replace('"', '\\"').replace("\n", "\\n") + '"',
        lists=Brackets("array(", ")"),
        tuples=Brackets("array(", ")"),
        dicts=Brackets("array(", ")"),
        pair="{} => {}",
    )

    def signature(self, problem: Problem) -> str:
        names = ", ".join(f"${name}" for name in self.names(problem))
        return f"function {self.function_name(problem)}({names}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        # Even in a comment the closing tag ends the program.
        shown = documentation.replace("?>", "? >") if self.clean else documentation
        return f"<?php\n{comment_block('// ', shown, keep_indent=self.clean)}\n{self.signature(problem)}\n"

    def function_name(self, problem: Problem) -> str:
        name = problem.entry_point
        taken = self.clean and name.lower() in {*self.spec.keywords, *self.spec.options["functions"].split()}
        return f"{name}_" if taken else name

    def identifier(self, name: str) -> str:
        return f"{name}_" if self.clean and name in self.spec.options["variables"] else name

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        del expected
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        wanted = _Expected(self.spec, self.wording).literal(case.expected, problem.returns)
        return f"CodelabHarness::check({call}, {wanted}, {self.tolerances(case.comparison, problem.returns)});"

    def equality(self, name: str, literal: str, declared: Type) -> str:
        return super().equality(f"${name}", literal, declared)

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def integer(self, value: int) -> str:
        if not -_LARGEST - 1 <= value <= _LARGEST:
            raise Untranslatable(f"{value} does not fit a PHP integer")
        # The literal would be the negative of a number that is already a float.
        return "PHP_INT_MIN" if value == -_LARGEST - 1 else str(value)

    def special_float(self, value: float) -> str:
        return "NAN" if math.isnan(value) else "INF" if value > 0 else "-INF"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES)}"'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return f"[{', '.join(items)}]"

    def tuple(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def set(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if declared.args[0].mentions("float", "tuple", "sequence"):
            return self.set([self.list(list(pair), declared) for pair in pairs], declared)
        keys = [_key(key) for key, _ in pairs]
        if len({*keys}) < len(keys):
            raise Untranslatable("PHP arrays have whole numbers and strings for keys: 1 and '1' are the same")
        return self.list([f"{key} => {value}" for key, value in pairs], declared)


class _Expected(Php):
    """What is expected says where order does not matter: an array alone cannot."""

    def set(self, items: list[str], declared: Type) -> str:
        return f"CodelabHarness::unordered({super().set(items, declared)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        written = super().dictionary(pairs, declared)
        return written if written.startswith("CodelabHarness::") else f"CodelabHarness::entries({written})"


def _key(literal: str) -> str:
    """The key that PHP makes of a literal: whole numbers in strings are whole numbers."""
    if literal.startswith('"') or re.fullmatch(r"-?\d+", literal):
        return literal.strip('"')
    if literal not in _KEY_CONSTANTS:
        raise Untranslatable(f"PHP arrays have no key {literal}")
    return _KEY_CONSTANTS[literal]
