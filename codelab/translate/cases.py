"""Test cases read from the asserts of Python tests."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from typing import Any, NamedTuple

from codelab.core.errors import InputError
from codelab.core.problem import FLOAT_TOLERANCE, Case, Comparison
from codelab.core.types import BOOL, Type
from codelab.translate.values import read_value

__all__ = ["Cases", "called", "is_test", "parse_source", "read_cases"]

_REMEDY = "Write it as `assert f(arguments) == value`, or leave it out with skip_unknown_asserts=True"
_SHOWN = 100


class Cases(NamedTuple):
    """The cases that were read and, as errors with their lines, the asserts that were not."""

    cases: tuple[Case, ...]
    unread: tuple[InputError, ...]


class _Judgement(NamedTuple):
    call: ast.Call
    expected: Any
    comparison: Comparison = FLOAT_TOLERANCE


def parse_source(text: str, *, field: str) -> ast.Module:
    """The syntax tree of Python source; raises InputError with the line, and warns of nothing."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an invalid escape in somebody's docstring is not our concern
            return ast.parse(text)
    except SyntaxError as error:
        raise InputError(f"not Python: {error.msg}", line=error.lineno, field=field) from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"not Python: {error}", field=field) from error


def is_test(statement: ast.stmt) -> bool:
    """Whether a statement is a test function: `check`, or a name that starts with `test`."""
    return isinstance(statement, ast.FunctionDef) and (statement.name == "check" or statement.name.startswith("test"))


def called(node: ast.AST) -> set[str]:
    """The bare names that are called anywhere in a piece of source."""
    calls = (part.func for part in ast.walk(node) if isinstance(part, ast.Call))
    return {name.id for name in calls if isinstance(name, ast.Name)}


def read_cases(tests: str, function: ast.FunctionDef) -> Cases:
    """Read every assert at the top of a module and of its test functions as a case of `function`.

    The function is called by its own name or as `candidate`. Imports, assignments, bare names and calls
    are passed over; whatever else judges the function (loops, helper functions, `assert_*` calls) is
    among the unread, with its line.
    """
    reader = _Reader(function)
    cases: list[Case] = []
    unread: list[InputError] = []
    for statement in _statements(parse_source(tests, field="tests"), function.name):
        try:
            cases += reader.cases(statement)
        except InputError as error:
            shown = ast.unparse(statement).partition("\n")[0]
            shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
            message = f"cannot read `{shown}` as a test case of {function.name}: {error.message}"
            unread.append(InputError(message, line=statement.lineno, field="tests", remedy=_REMEDY))
    return Cases(tuple(cases), tuple(unread))


def _statements(module: ast.Module, entry_point: str) -> Iterator[ast.stmt]:
    for statement in module.body:
        if not isinstance(statement, ast.FunctionDef):
            yield statement
        elif statement.name != entry_point:
            yield from statement.body if is_test(statement) else [statement]


class _Reader:
    """Reads the asserts that judge one function."""

    def __init__(self, function: ast.FunctionDef) -> None:
        self.names = {function.name, "candidate"}
        self.function = function
        arguments = function.args
        self.parameters = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
        self.defaults = dict(zip(reversed(self.parameters), reversed(arguments.defaults), strict=False))

    def cases(self, statement: ast.stmt) -> list[Case]:
        """The cases in a statement: one of an assert, none of what judges nothing; else InputError."""
        match statement:
            case ast.Assert(test=ast.Constant(value=True)):
                return []
            case ast.Assert():
                judgement = self._judgement(statement.test)
                return [Case(self._bind(judgement.call), judgement.expected, judgement.comparison)]
            case _ if self._judges(statement):
                raise InputError("only plain asserts are read")
            case _:
                return []

    def _judges(self, statement: ast.stmt) -> bool:
        nodes = list(ast.walk(statement))
        asserts = any(isinstance(node, ast.Assert) or _is_assert_call(node) for node in nodes)
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return asserts and any(self._is_call(node) for node in nodes)
        return asserts

    def _is_call(self, node: ast.AST) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self.names

    def _judgement(self, test: ast.expr) -> _Judgement:
        match test:
            case ast.Call() if self._is_call(test):
                return self._truth(test, expected=True)
            case ast.UnaryOp(op=ast.Not(), operand=ast.Call() as call) if self._is_call(call):
                return self._truth(call, expected=False)
            case ast.Call(func=ast.Name(id="isclose") | ast.Attribute(value=ast.Name(id="math"), attr="isclose")):
                return self._is_close(test)
            case ast.Compare(left=left, ops=[operator], comparators=[right]):
                return self._compared(left, operator, right)
            case _:
                raise InputError("the form is unknown")

    def _compared(self, left: ast.expr, operator: ast.cmpop, right: ast.expr) -> _Judgement:
        match operator, left, right:
            case ast.Eq(), _, _:
                call, expected = self._sides(left, right)
                return _Judgement(call, read_value(expected))
            case ast.Is(), ast.Call(), ast.Constant(value=bool() | None as expected) if self._is_call(left):
                return _Judgement(left, expected)
            case (
                ast.Lt() | ast.LtE(),
                ast.Call(func=ast.Name(id="abs"), args=[ast.BinOp(left=first, op=ast.Sub(), right=second)]),
                _,
            ):
                call, expected = self._sides(first, second)
                return _Judgement(call, read_value(expected), Comparison(rel_tol=0.0, abs_tol=_tolerance(right)))
            case _:
                raise InputError("the form is unknown")

    def _is_close(self, test: ast.Call) -> _Judgement:
        tolerances = {keyword.arg: _tolerance(keyword.value) for keyword in test.keywords}
        if len(test.args) != 2 or not tolerances.keys() <= {"rel_tol", "abs_tol"}:
            raise InputError("isclose takes two values, rel_tol and abs_tol")
        call, expected = self._sides(*test.args)
        comparison = Comparison(tolerances.get("rel_tol", 1e-9), tolerances.get("abs_tol", 0.0))
        return _Judgement(call, read_value(expected), comparison)

    def _sides(self, left: ast.expr, right: ast.expr) -> tuple[ast.Call, ast.expr]:
        for call, expected in ((left, right), (right, left)):
            if isinstance(call, ast.Call) and self._is_call(call):
                return call, expected
        raise InputError(f"neither side is a call of {self.function.name}")

    def _truth(self, call: ast.Call, *, expected: bool) -> _Judgement:
        """A bare `assert f(x)` asks for truth, which is True only where the function returns a bool."""
        returns = self.function.returns
        if returns is not None and Type.parse(returns) != BOOL:
            raise InputError(f"it asks for truth only, and the function returns {ast.unparse(returns)}")
        return _Judgement(call, expected)

    def _bind(self, call: ast.Call) -> tuple[Any, ...]:
        given = dict(zip(self.parameters, call.args, strict=False))
        for keyword in call.keywords:
            if keyword.arg not in self.parameters or keyword.arg in given:
                raise InputError(f"{keyword.arg or '**'!r} is not a free parameter")
            given[keyword.arg] = keyword.value
        missing = [name for name in self.parameters if name not in given and name not in self.defaults]
        if missing or len(call.args) > len(self.parameters):
            raise InputError(f"the parameters are {', '.join(self.parameters) or 'none'}")
        return tuple(read_value(given.get(name) or self.defaults[name]) for name in self.parameters)


def _is_assert_call(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name.startswith("assert")
        case _:
            return False


def _tolerance(node: ast.expr) -> float:
    value = read_value(node)
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise InputError(f"{ast.unparse(node)!r} is not a tolerance")
    return float(value)
