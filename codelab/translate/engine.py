"""A problem put in a language: a Task, or a Refusal that says why not."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codelab.core.problem import Case, Problem
from codelab.core.task import Refusal, Task, Wording
from codelab.languages import get_language, resolve_languages
from codelab.languages.base import Language
from codelab.languages.notation import Untranslatable
from codelab.translate.doctests import clean_doctests, published_doctests
from codelab.translate.harness import harness_tests
from codelab.translate.wording import clean_words, published_layout, published_words

__all__ = ["translate", "translate_all"]


def translate(problem: Problem, language: str, *, wording: Wording = "published") -> Task | Refusal:
    """Put a problem in a language.

    In `published` wording the prompt is MultiPL-E's text byte for byte, and what MultiPL-E drops
    is refused; in `clean` wording documentation is mended and every type the language has is used.
    The tests are codelab's own in both. Raises UnknownLanguageError.
    """
    target = get_language(language, wording=wording)
    problem = target.suited(problem)
    try:
        prompt = _prompt(problem, target)
        tests = _tests(problem, target)
    except Untranslatable as reason:
        return Refusal(problem.provenance.benchmark, problem.name, language, str(reason))
    return Task(
        benchmark=problem.provenance.benchmark,
        name=problem.name,
        language=language,
        prompt=prompt,
        tests=tests.text,
        stop_tokens=target.spec.stop_tokens,
        entry_point=target.function_name(problem),
        signature=target.signature(problem),
        assertions=tests.assertions,
        wording=wording,
        original=f"{problem.name}.py",
        notes=tests.notes,
    )


def translate_all(
    problems: Iterable[Problem], languages: Iterable[str] | None = None, *, wording: Wording = "published"
) -> Iterator[Task | Refusal]:
    """Every problem in every language (all of them by default), problem by problem."""
    names = resolve_languages(None if languages is None else list(languages))
    for problem in problems:
        for name in names:
            yield translate(problem, name, wording=wording)


def _prompt(problem: Problem, target: Language) -> str:
    if problem.helpers:
        raise Untranslatable(f"the problem needs helper functions ({', '.join(problem.helpers)})")
    if not problem.cases:
        raise Untranslatable("the problem has no test cases")
    if target.clean:
        documentation = inspect.cleandoc(problem.documentation)
        reworded = clean_words(documentation, target.terms(problem))
        return target.prompt(problem, clean_doctests(reworded, problem, target))
    target.check_published(problem)
    for case in problem.cases:
        target.notation.check_case(case, problem)
    revised = problem.prompt
    for old, new in target.spec.revised_sources.get(problem.name, ()):
        revised = revised.replace(old, new)
    documentation = _docstring(published_words(revised, target.spec.terms))
    return target.prompt(problem, published_layout(published_doctests(documentation, problem, target)))


def _docstring(prompt: str) -> str:
    try:
        body = ast.parse(f"{prompt}    pass").body
    except SyntaxError as error:
        raise Untranslatable(f"the prompt does not parse once its words are replaced: {error}") from error
    functions = [node for node in body if isinstance(node, ast.FunctionDef)]
    documentation = ast.get_docstring(functions[-1], clean=False) if functions else None
    if len(functions) != 1 or documentation is None:
        raise Untranslatable("the prompt is not one function with a docstring")
    return documentation


@dataclass(frozen=True, slots=True)
class _Tests:
    text: str
    assertions: int
    notes: tuple[str, ...]


def _check_told_apart(first: tuple[int, str, str], case: Case, expected: str, target: Language) -> None:
    """Raise Untranslatable where the first case with these arguments, as written, had others and another result."""
    number, arguments, result = first
    if repr(case.arguments) != arguments and expected != result:
        reason = f"{target.spec.title} does not tell its arguments from those of case {number}"
        raise Untranslatable(f"{reason}, whose result is another")


def _tests(problem: Problem, target: Language) -> _Tests:
    assertions: list[str] = []
    notes: list[str] = []
    told: dict[tuple[str, ...], tuple[int, str, str]] = {}
    for i, case in enumerate(problem.cases, start=1):
        try:
            arguments = [
                target.argument(value, parameter.type)
                for value, parameter in zip(case.arguments, problem.parameters, strict=True)
            ]
            expected = target.expected(case.expected, problem.returns)
            first = told.setdefault(tuple(arguments), (i, repr(case.arguments), expected))
            _check_told_apart(first, case, expected, target)
            assertions.append(target.assertion(arguments, expected, case, problem))
        except Untranslatable as reason:
            notes.append(f"case {i} left out: {reason}")
        except ValueError:
            notes.append(f"case {i} left out: {len(case.arguments)} arguments for {len(problem.parameters)} parameters")
    if not assertions:
        raise Untranslatable(f"no test case can be written: {notes[0]}")
    lines = [*target.test_support(problem), *target.cases(assertions)]
    return _Tests(harness_tests(target.spec, lines), len(assertions), tuple(notes))
