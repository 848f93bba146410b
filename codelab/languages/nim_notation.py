"""How Nim prompts of the published wording write the values of doctests: by their declared types, as tests are."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from codelab.core.problem import Case, Problem
from codelab.languages import get_language
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["NimNotation"]


@dataclass(frozen=True, kw_only=True)
class NimNotation(Notation):
    """A doctest with a value that is not of its declared type is written by the value's own."""

    none: str = "none"
    lists: Brackets = Brackets("@[", "]")
    tuples: Brackets = Brackets("(", ")")

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        language = get_language("nim")
        given = call.args if isinstance(call, ast.Call) else []
        try:
            arguments = [
                language.literal(ast.literal_eval(argument), parameter.type)
                for argument, parameter in zip(given, problem.parameters, strict=True)
            ]
            expected = language.literal(ast.literal_eval(result), problem.returns)
        except (ValueError, Untranslatable):
            return super().doctest(call, result, problem)
        return language.doctest(arguments, expected, problem)

    def check_case(self, case: Case, problem: Problem) -> None:
        """No problem is dropped for the values of a test."""
