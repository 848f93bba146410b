"""A completion that answers from a table of the tested arguments: what shows that tests can be passed."""

from __future__ import annotations

from codelab.core.problem import Case, Problem
from codelab.core.task import Wording
from codelab.languages import get_language
from codelab.languages.base import Language
from codelab.languages.notation import Untranslatable

__all__ = ["answer_table"]


def answer_table(problem: Problem, language: str, *, wording: Wording = "published") -> str:
    """A completion of the problem's task that returns, for the arguments of each test case, its expected value.

    Cases that the language cannot write are left out, as they are of the tests. For any other argument the
    program fails. Written by `[answer_table]` of `language.toml`. Raises UnknownLanguageError.
    """
    target = get_language(language, wording=wording)
    problem = target.suited(problem)
    table = target.spec.answer_table
    rows = "".join(filter(None, (_row(case, problem, target) for case in problem.cases)))
    return f"{table.begin}{rows}{table.end}"


def _row(case: Case, problem: Problem, target: Language) -> str:
    table = target.spec.answer_table
    try:
        expected = target.returned(case.expected, problem.returns)
        condition = table.both.join(_comparisons(case, problem, target)) or table.always
    except (Untranslatable, ValueError):
        return ""
    return table.row.replace("{condition}", condition).replace("{expected}", expected)


def _comparisons(case: Case, problem: Problem, target: Language) -> list[str]:
    written: list[str] = []
    for value, name, parameter in zip(case.arguments, target.names(problem), problem.parameters, strict=True):
        comparison = target.equality(name, target.argument(value, parameter.type), parameter.type)
        written.append(comparison.replace("{position}", str(len(written) + 1)))
    return written
