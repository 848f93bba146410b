"""Elixir: a function of a module; in clean wording with documentation and type as attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages._names import distinct, uncapitalised
from codelab.languages.base import Language, as_given, comment_block, escaped
from codelab.languages.notation import Brackets, Notation

__all__ = ["Elixir", "ElixirNotation"]

# Characters that turn the direction of text or end a line: Elixir refuses them as they are, in comments too.
_UNSEEN = {
    chr(code): f"\\u{code:04X}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x85, 0x2028, 0x2029)
}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", **_UNSEEN}
_SCALARS = {"int": "integer()", "float": "float()", "str": "String.t()", "bool": "boolean()", "none": "nil",
            "any": "any()", "sequence": "tuple()"}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ElixirNotation(Notation):
    """Values by their own Python types; functions are the module's."""

    none: str = "nil"
    tuples: Brackets = Brackets("{", "}")
    dicts: Brackets = Brackets("%{", "}")
    pair: str = "{} => {}"

    def write_call(self, function: str, arguments: list[str]) -> str:
        return f"HumanEval.{super().write_call(function, arguments)}"


class Elixir(Language):
    """Values are untyped; whole numbers and floats are told apart all the same."""

    name: ClassVar[str] = "elixir"
    notation: ClassVar[Notation] = ElixirNotation()

    @property
    def module(self) -> str:
        """What the function is defined in."""
        return "Solution" if self.clean else "HumanEval"

    def check_published(self, problem: Problem) -> None:
        del problem

    def identifier(self, name: str) -> str:
        return super().identifier(uncapitalised(name) if self.clean else name)

    def names(self, problem: Problem) -> list[str]:
        return distinct(super().names(problem)) if self.clean else super().names(problem)

    def type(self, declared: Type) -> str:
        inner = [self.type(argument) for argument in declared.args]
        match declared.kind:
            case "list":
                return f"[{inner[0]}]"
            case "tuple":
                return f"{{{', '.join(inner)}}}"
            case "dict":
                return f"%{{optional({inner[0]}) => {inner[1]}}}"
            case "set":
                return f"MapSet.t({inner[0]})"
            case "optional":
                return f"{inner[0]} | nil"
            case "union":
                return " | ".join(inner)
            case kind:
                return _SCALARS[kind]

    def signature(self, problem: Problem) -> str:
        return f"def {self._head(problem)} do"

    def _head(self, problem: Problem) -> str:
        return f"{self.function_name(problem)}({', '.join(self.names(problem))})"

    def prompt(self, problem: Problem, documentation: str) -> str:
        if not self.clean:
            names = ", ".join(self.names(problem))
            shim = f"  def candidate({names}), do: {self._head(problem)}"
            comment = comment_block("# ", documentation)
            return f"{comment}\n\ndefmodule HumanEval do\n{shim}\n  {self.signature(problem)}\n    "
        lines = [
            f"defmodule {self.module} do",
            *self._hidden(problem),
            '  @doc ~S"""',
            *(f"  {line}".rstrip() for line in _heredoc(documentation).split("\n")),
            '  """',
            f"  @spec {self.function_name(problem)}({self._given(problem)}) :: {self.type(problem.returns)}",
            f"  {self.signature(problem)}\n",
        ]
        return "\n".join(lines)

    def _given(self, problem: Problem) -> str:
        """The parameters' types: whole numbers are handed over where a test gives them for floats."""
        types = (self.type(as_given(parameter.type)) for parameter in problem.parameters)
        return ", ".join(types).replace("integer() | float()", "number()")

    def _hidden(self, problem: Problem) -> list[str]:
        """A function of Kernel's name could not call itself."""
        kernel: dict[str, list[int]] = self.spec.options["kernel"]
        name, arity = self.function_name(problem), len(problem.parameters)
        return [f"  import Kernel, except: [{name}: {arity}]", ""] if arity in kernel.get(name, []) else []

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        call, result = super().doctest(arguments, expected, problem)
        return f"{self.module}.{call}", result

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.module}.{self.function_name(problem)}({', '.join(arguments)})"
        tolerances = _with_fractions(self.tolerances(case.comparison, problem.returns))
        return f"CodelabHarness.check({call}, {expected}, {tolerances})"

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def real(self, value: float) -> str:
        return _with_fractions(super().real(value))

    def string(self, value: str) -> str:
        written = escaped(value, _ESCAPES).replace("#{", r"\#{")
        return f'"{written}"'

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        del declared
        return f"%{{{', '.join(f'{key} => {value}' for key, value in pairs)}}}"

    def set(self, items: list[str], declared: Type) -> str:
        del declared
        return f"MapSet.new([{', '.join(items)}])"

    def list(self, items: list[str], declared: Type) -> str:
        return f"{{{', '.join(items)}}}" if declared.kind == "sequence" else f"[{', '.join(items)}]"


def _with_fractions(numbers: str) -> str:
    """Numbers with a fraction before their exponents: 1.0e-06."""
    return re.sub(r"(?<![.\d])(\d+)e", r"\1.0e", numbers)


def _heredoc(documentation: str) -> str:
    """Documentation as the text of a sigil that replaces nothing: only its end must be hidden."""
    visible = documentation.translate(str.maketrans(_UNSEEN))
    return re.sub(r'^(\s*)"""', r'\1\\"""', visible, flags=re.MULTILINE)
