"""Python, put through the same translation as every other language."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, as_given
from codelab.languages.notation import Brackets, Notation

__all__ = ["Python"]


@dataclass(frozen=True, kw_only=True)
class _PythonNotation(Notation):
    def write_tuple(self, items: list[str]) -> str:
        return f"({items[0]},)" if len(items) == 1 else self.tuples.around(items)


class Python(Language):
    """Types are printed back as annotations with the imports from typing that they need."""

    name: ClassVar[str] = "py"
    notation: ClassVar[Notation] = _PythonNotation(
        true="True",
        false="False",
        string=repr,
        tuples=Brackets("(", ")"),
        dicts=Brackets("{ ", " }"),
    )

    def type(self, declared: Type) -> str:
        return str(declared)

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"def {self.function_name(problem)}({written}) -> {self.type(problem.returns)}:"

    def prompt(self, problem: Problem, documentation: str) -> str:
        types = problem.types
        imports = list(dict.fromkeys(name for declared in types for name in _typing_names(declared)))
        head = f"from typing import {', '.join(imports)}\n\n" if imports else ""
        if self.clean:
            documentation = _docstring(documentation)
        return f'{head}{self.signature(problem)}\n    """{documentation}"""\n'

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"_codelab_check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def special_float(self, value: float) -> str:
        return 'float("nan")' if math.isnan(value) else f'float("{value}")'

    def string(self, value: str) -> str:
        return repr(value)

    def list(self, items: list[str], declared: Type) -> str:
        return self.tuple(items, declared) if declared.kind == "sequence" else super().list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        del declared
        return f"{{{', '.join(f'{k}: {v}' for k, v in pairs)}}}"

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"{{{', '.join(items)}}}" if items else "set()"


def _docstring(documentation: str) -> str:
    """Documentation as it stands between triple quotes, four blanks deep."""
    text = documentation.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    text = f'{text[:-1]}\\"' if text.endswith('"') else text
    return text.replace("\n", "\n    ").replace("\n    \n", "\n\n")


def _typing_names(declared: Type) -> Iterator[str]:
    if declared.kind == "optional" and declared.element.kind == "union":
        pass  # written as Union[..., None]
    elif declared.args or declared.kind == "tuple":
        yield "Tuple" if declared.kind == "sequence" else declared.kind.title()
    elif declared.kind == "any":
        yield "Any"
    for argument in declared.args:
        yield from _typing_names(argument)
