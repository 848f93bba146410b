"""EvalPlus' JSONL: many inputs a problem, whose expected values the reference solution gives."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from codelab.benchmarks.human_eval import problem_name
from codelab.benchmarks.mbpp import stub, with_prompt
from codelab.benchmarks.rows import Options, Row
from codelab.core.errors import InfrastructureError, InputError
from codelab.core.problem import Case, Comparison, Provenance
from codelab.core.types import ANY, Type
from codelab.translate.cases import parse_source
from codelab.translate.parse import Parsed, Source, annotated_type, entry_function, problem_of
from codelab.translate.values import read_value, to_source

__all__ = ["COLUMNS", "read"]

COLUMNS = frozenset({"task_id", "prompt", "entry_point", "canonical_solution", "base_input"})

_OUTPUT = 8_000
"""Characters printed by one run: a verdict keeps 8,192."""
_INPUT = 500_000
"""Characters of inputs in one program."""

_Arguments = tuple[Any, ...]


def read(row: Row, options: Options) -> Parsed:
    """A problem from a row; runs the reference in the sandbox on every input.

    Floats are compared as EvalPlus does: relative tolerance 1e-7, absolute `atol` or else 1e-6. JSON knows no
    tuples and sets: an input becomes one where the parameter's annotation says so.
    """
    prompt, entry_point, solution = row.text("prompt"), row.text("entry_point"), row.text("canonical_solution")
    text = _bare_text(prompt)
    source = Source(
        name=problem_name(row.text("task_id"), entry_point).replace("Mbpp", "mbpp"),
        prompt=prompt if text is None else stub(solution, entry_point, text),
        tests="",
        provenance=Provenance(options.benchmark, licence="Apache-2.0", file=row.file),
        entry_point=entry_point,
        reference=prompt + solution if text is None else solution,
    )
    function = entry_function(parse_source(source.prompt, field="prompt"), entry_point)
    inputs = _inputs(row, function)
    expected = _answers(source.reference or "", entry_point, inputs)
    comparison = Comparison(rel_tol=1e-7, abs_tol=_atol(row))
    cases = tuple(Case(*pair, comparison) for pair in zip(inputs, expected, strict=True))
    problem = problem_of(source, cases)
    return Parsed(problem if text is None else with_prompt(problem, text))


def _atol(row: Row) -> float:
    atol = row.values.get("atol") or 1e-6
    if not isinstance(atol, int | float):
        raise row.error(f"expected a number, got {atol!r}", field="atol")
    return float(atol)


def _bare_text(prompt: str) -> str | None:
    """The text of MBPP+'s prompts, which hold a sentence and an assert but no function; None for others."""
    module = parse_source(prompt, field="prompt")
    if any(isinstance(node, ast.FunctionDef) for node in module.body):
        return None
    lines = (ast.get_docstring(module) or "").split("\n")
    return "\n".join(line for line in lines if not line.startswith("assert "))


def _inputs(row: Row, function: ast.FunctionDef) -> list[_Arguments]:
    parameters = [*function.args.posonlyargs, *function.args.args]
    types = [
        annotated_type(parameter.annotation, f"parameter {parameter.arg!r}") if parameter.annotation else ANY
        for parameter in parameters
    ]
    defaults = [read_value(node) for node in function.args.defaults]
    inputs: list[_Arguments] = []
    for column in ("base_input", "plus_input"):
        for given in cast("list[list[Any]]", row.items(column, list) if row.values.get(column) else []):
            missing = len(parameters) - len(given)
            if not 0 <= missing <= len(defaults):
                raise row.error(f"{len(given)} arguments for {len(parameters)} parameters", field=column)
            arguments = [*given, *defaults[len(defaults) - missing :]]
            inputs.append(tuple(map(_as_type, arguments, types)))
    return inputs


def _as_type(value: Any, type_: Type) -> Any:
    """A JSON value with its arrays as the tuples and sets that the type asks for."""
    if not isinstance(value, list):
        return value
    items = cast("list[Any]", value)
    match type_.kind:
        case "optional":
            return _as_type(items, type_.element)
        case "list" | "sequence" | "set":
            built = (_as_type(item, type_.element) for item in items)
            return list(built) if type_.kind == "list" else tuple(built) if type_.kind == "sequence" else set(built)
        case "tuple" if len(type_.args) == len(items):
            return tuple(map(_as_type, items, type_.args))
        case _:
            return items


def _answers(reference: str, entry_point: str, inputs: Sequence[_Arguments]) -> list[Any]:
    """What the reference returns for each input, in as many runs as the limits on output and time ask for."""
    printed = ""
    while (answered := printed.count("\n")) < len(inputs):
        known = len(printed) - (printed.rfind("\n") + 1)
        printed += _run(reference, entry_point, inputs[answered:], known)
    return [read_value(line) for line in printed.split("\n")[:-1]]


def _run(reference: str, entry_point: str, inputs: Sequence[_Arguments], known: int) -> str:
    """The next piece of the answers: at least one character."""
    from codelab.environments.run import run

    printer = Path(__file__).with_name("_answers.py").read_text(encoding="utf-8")
    call = f"codelab_print_answers({entry_point}, {_batch(inputs)}, {known}, {_OUTPUT})"
    verdict = run(f"{reference}\n\n{printer}\n\n{call}\n", "py", rules="multipl-e")
    if not verdict.status.counted:
        raise InfrastructureError(f"the reference solution could not be run: {verdict.message}")
    if not verdict.stdout:
        arguments = to_source(inputs[0])[:100]
        message = f"the reference solution gives no value for {arguments}: {verdict.message or verdict.status}"
        raise InputError(message, field="canonical_solution")
    return verdict.stdout


def _batch(inputs: Sequence[_Arguments]) -> str:
    """Python source of the first inputs, at least one."""
    written: list[str] = []
    room = _INPUT
    for arguments in inputs:
        text = to_source(arguments)
        room -= len(text)
        if room < 0 and written:
            break
        written.append(text)
    return f"[{', '.join(written)}]"
