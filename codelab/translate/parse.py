"""Python source with a docstring and asserts becomes a Problem."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from codelab.core.errors import InputError, UnknownTypeError
from codelab.core.problem import Case, Difficulty, Parameter, Problem, Provenance
from codelab.core.types import Type
from codelab.translate.cases import is_test, parse_source, read_cases
from codelab.translate.infer import infer

__all__ = ["Parsed", "Source", "annotated_type", "entry_function", "parse_problem", "problem_of"]

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """A problem as a benchmark gives it: Python texts that are not yet read.

    `prompt` ends with the docstring, `tests` holds the asserts, `reference` is a whole program. Without
    `entry_point` the one function that has a docstring is meant.
    """

    name: str
    prompt: str
    tests: str
    provenance: Provenance
    entry_point: str | None = None
    reference: str | None = None
    difficulty: Difficulty | None = None
    tags: tuple[str, ...] = ()


class Parsed(NamedTuple):
    """A problem, and the asserts that were left out of it on request."""

    problem: Problem
    skipped: tuple[InputError, ...] = ()


def parse_problem(source: Source, *, skip_unknown_asserts: bool = False) -> Parsed:
    """Read a problem: its function, documentation, types and cases.

    Types that are not annotated are inferred from the cases. Raises InputError, with the line in the text
    named by `field`, when there is no such function, no case, or an assert of an unknown form (unless
    `skip_unknown_asserts`, which lists those in `skipped`), and UnknownTypeError naming the parameter.
    """
    function = entry_function(parse_source(source.prompt, field="prompt"), source.entry_point)
    read = read_cases(source.tests, function)
    if read.unread and not skip_unknown_asserts:
        raise read.unread[0]
    return Parsed(problem_of(source, read.cases), read.unread)


def problem_of(source: Source, cases: tuple[Case, ...]) -> Problem:
    """The problem of a source whose cases are known already; raises as `parse_problem` does."""
    module = parse_source(source.prompt, field="prompt")
    function = entry_function(module, source.entry_point)
    if not cases:
        raise InputError("no test cases", field="tests", remedy=f"Add `assert {function.name}(...) == ...`")
    return Problem(
        name=source.name,
        entry_point=function.name,
        prompt=source.prompt,
        documentation=ast.get_docstring(function) or "",
        parameters=_parameters(function, cases),
        returns=_type(function.returns, (case.expected for case in cases), "return type"),
        cases=cases,
        provenance=source.provenance,
        reference=source.reference,
        inferred=None in (function.returns, *(argument.annotation for argument in _arguments(function))),
        difficulty=source.difficulty,
        tags=source.tags,
        helpers=_helpers(module, function),
    )


def _arguments(function: ast.FunctionDef) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args]


def _parameters(function: ast.FunctionDef, cases: tuple[Case, ...]) -> tuple[Parameter, ...]:
    columns = zip(*(case.arguments for case in cases), strict=True)
    return tuple(
        Parameter(argument.arg, _type(argument.annotation, column, f"parameter {argument.arg!r}"))
        for argument, column in zip(_arguments(function), columns, strict=True)
    )


def entry_function(module: ast.Module, name: str | None) -> ast.FunctionDef:
    """The function of that name, or the only one that has a docstring; raises InputError when there is none."""
    functions = [node for node in module.body if isinstance(node, _Function)]
    if name is not None:
        found = [function for function in functions if function.name == name][-1:]
    else:
        found = [node for node in functions if ast.get_docstring(node) is not None and not is_test(node)]
    if len(found) != 1:
        what = f"no function {name!r}" if name else f"{len(found) or 'no'} functions with a docstring"
        raise InputError(what, field="prompt", remedy="Give a docstring to the one function that is to be written")
    (function,) = found
    if isinstance(function, ast.AsyncFunctionDef) or function.args.vararg or function.args.kwarg:
        raise _signature(function)
    if function.args.kwonlyargs:
        raise _signature(function)
    if ast.get_docstring(function) is None:
        raise InputError(f"{function.name} has no docstring", line=function.lineno, field="prompt")
    return function


def _signature(function: _Function) -> InputError:
    return InputError(
        f"cannot read the signature of {function.name}",
        line=function.lineno,
        field="prompt",
        remedy="Use a plain function with positional parameters",
    )


def _type(annotation: ast.expr | None, values: Iterable[Any], field: str) -> Type:
    return infer(values) if annotation is None else annotated_type(annotation, field)


def annotated_type(annotation: ast.expr, field: str) -> Type:
    """The type of an annotation; raises UnknownTypeError naming the field and the line."""
    try:
        return Type.parse(annotation)
    except UnknownTypeError as error:
        raise UnknownTypeError(error.message, line=annotation.lineno, field=field, remedy=error.remedy) from error


def _helpers(module: ast.Module, function: ast.FunctionDef) -> tuple[str, ...]:
    definitions = (node for node in module.body if isinstance(node, _Function | ast.ClassDef))
    return tuple(node.name for node in definitions if node is not function)
