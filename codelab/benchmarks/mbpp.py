"""MBPP's JSON and JSONL: a sentence, a solution and a list of asserts."""

from __future__ import annotations

import ast
from dataclasses import replace

from codelab.benchmarks.rows import Options, Row
from codelab.core.errors import InputError
from codelab.core.problem import Problem, Provenance
from codelab.translate.cases import called, parse_source
from codelab.translate.parse import Parsed, Source, parse_problem

__all__ = ["COLUMNS", "read", "stub", "with_prompt"]

COLUMNS = frozenset({"task_id", "code", "test_list"})
_TYPING = ("Any", "Dict", "List", "Optional", "Set", "Tuple", "Union")


def read(row: Row, options: Options) -> Parsed:
    """A problem from a row; its types are inferred from the tests, its prompt is written from them."""
    text = row.text("text" if "text" in row.values else "prompt")
    code, tests = row.text("code"), "\n".join(row.items("test_list", str))
    setup = row.values.get("test_setup_code") or ""
    entry_point = _entry_point(code, tests)
    source = Source(
        name=f"mbpp_{row.values.get('task_id')}_{entry_point}",
        prompt=stub(code, entry_point, text),
        tests=tests,
        provenance=Provenance(options.benchmark, licence="CC BY 4.0", file=row.file),
        entry_point=entry_point,
        reference=f"{setup}\n{code}" if setup else code,
    )
    parsed = parse_problem(source, skip_unknown_asserts=options.skip_unknown_asserts)
    return parsed._replace(problem=with_prompt(parsed.problem, text))


def _entry_point(code: str, tests: str) -> str:
    """The function that the tests call and the solution defines."""
    functions = [node.name for node in parse_source(code, field="code").body if isinstance(node, ast.FunctionDef)]
    names = called(parse_source(tests, field="tests"))
    found = [name for name in dict.fromkeys(functions) if name in names]
    if len(found) != 1:
        what = f"the tests call {len(found) or 'none'} of the solution's functions"
        raise InputError(f"{what} ({', '.join(functions) or 'it has none'})", field="tests")
    return found[0]


def stub(code: str, entry_point: str, text: str) -> str:
    """The solution's signature as it stands, with the text as its docstring."""
    body = parse_source(code, field="code").body
    function = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == entry_point][-1]
    returns = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    return f"def {entry_point}({ast.unparse(function.args)}){returns}:\n{_docstring(text)}"


def with_prompt(problem: Problem, text: str) -> Problem:
    """The problem with a typed prompt in MultiPL-E's layout."""
    parameters = ", ".join(f"{parameter.name}: {parameter.type}" for parameter in problem.parameters)
    line = f"def {problem.entry_point}({parameters}) -> {problem.returns}:\n"
    names = [name for name in _TYPING if name in line.partition("(")[2]]
    imports = f"from typing import {', '.join(names)}\n\n" if names else ""
    return replace(problem, prompt=imports + line + _docstring(text))


def _docstring(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'    """\n\t{escaped}\n\t"""\n'
