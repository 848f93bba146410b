"""Ruby: lists and tuples are arrays, dictionaries hashes, sets Sets."""

from __future__ import annotations

import math
import re
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, as_given, comment_block, escaped
from codelab.languages.notation import Notation

__all__ = ["Ruby"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class _Notation(Notation):
    def write_call(self, function: str, arguments: list[str]) -> str:
        return super().write_call(f"{function}.call", arguments)


class Ruby(Language):
    """A parameter that began with a capital would be a constant."""

    name: ClassVar[str] = "rb"
    notation: ClassVar[Notation] = _Notation(none="nil", pair="{} => {}")

    def signature(self, problem: Problem) -> str:
        return f"def {self.function_name(problem)}({', '.join(self.names(problem))})"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("# ", documentation, keep_indent=self.clean)
        # Ruby would take the first line for one that names the file's encoding.
        if self.clean and re.search(r"coding[:=]\s*[\w.-]", comment.partition("\n")[0]):
            comment = f"#\n{comment}"
        return f"{comment}\n{self.signature(problem)}\n"

    def function_name(self, problem: Problem) -> str:
        name = self.identifier(problem.entry_point)
        return f"{name}_" if self.clean and name in self.spec.options["methods"].split() else name

    def names(self, problem: Problem) -> list[str]:
        given = [parameter.name for parameter in problem.parameters]
        if not self.clean:
            return [name.lower() for name in given]
        names: list[str] = []
        for name in given:
            small = self.identifier(name if name[:1].islower() or name.startswith("_") else name.lower())
            while small in names or (small != name and small in given):
                small += "_"
            names.append(small)
        return names

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"CodelabHarness.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def special_float(self, value: float) -> str:
        return "Float::NAN" if math.isnan(value) else "Float::INFINITY" if value > 0 else "-Float::INFINITY"

    def string(self, value: str) -> str:
        return '"' + re.sub(r"#(?=[{$@])", r"\\#", escaped(value, _ESCAPES)) + '"'

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"Set[{', '.join(items)}]"
