"""Doctests in the notation of the target language."""

from __future__ import annotations

import ast
import re

from codelab.core.problem import Problem
from codelab.languages.base import Language
from codelab.languages.notation import Untranslatable
from codelab.translate.wording import DOCTEST

__all__ = ["clean_doctests", "published_doctests"]


def published_doctests(documentation: str, problem: Problem, language: Language) -> str:
    """Every doctest rewritten by the published notation; Untranslatable where that drops the problem."""

    def rewrite(found: re.Match[str]) -> str:
        first, second = found.group().split("\n")[:2]
        call, result = _expression(first.strip("> ")), _expression(second.strip())
        written, value = language.notation.doctest(call, result, problem)
        return f">>> {written}\n    {value}\n"

    return DOCTEST.sub(rewrite, documentation)


def _expression(text: str) -> ast.expr:
    try:
        statement = ast.parse(text).body[0]
    except (SyntaxError, IndexError) as error:
        raise Untranslatable(f"the doctest {text!r} does not parse") from error
    if not isinstance(statement, ast.Expr):
        raise Untranslatable(f"the doctest {text!r} is not an expression")
    return statement.value


def clean_doctests(documentation: str, problem: Problem, language: Language) -> str:
    """Doctests that call the function with literals, written by the declared types; others stay as they are."""
    lines = documentation.split("\n")
    out: list[str] = []
    while lines:
        line = lines.pop(0)
        if line.lstrip().startswith(">>>") and lines:
            out += _clean_doctest(line, lines.pop(0), problem, language)
        else:
            out.append(line)
    return "\n".join(out)


def _clean_doctest(first: str, second: str, problem: Problem, language: Language) -> list[str]:
    indent = first[: len(first) - len(first.lstrip())]
    try:
        call = ast.parse(first.strip().removeprefix(">>>").strip(), mode="eval").body
        if not isinstance(call, ast.Call) or ast.unparse(call.func) != problem.entry_point:
            return [first, second]
        values = [ast.literal_eval(argument) for argument in call.args]
        arguments = [
            language.argument(value, parameter.type)
            for value, parameter in zip(values, problem.parameters, strict=True)
        ]
        expected = language.expected(ast.literal_eval(second.strip()), problem.returns)
    except (SyntaxError, ValueError, Untranslatable):
        return [first, second]
    written, result = language.doctest(arguments, expected, problem)
    return [f"{indent}>>> {written}", *(f"{indent}{line}" for line in result.split("\n"))]
