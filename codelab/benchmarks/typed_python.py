"""Your own problems: a folder of typed Python files with asserts."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import cast, get_args

from codelab.benchmarks.rows import Options
from codelab.core.errors import InputError
from codelab.core.problem import Difficulty, Provenance
from codelab.translate.cases import parse_source
from codelab.translate.parse import Parsed, Source, entry_function, parse_problem

__all__ = ["read_file"]

_HEADER = re.compile(r"#\s*(difficulty|tags)\s*:\s*(.*?)\s*$")


def read_file(path: Path, text: str, options: Options) -> Parsed:
    """A problem from a file: the source to the docstring is its prompt, the whole file its reference.

    Comments above the first statement may say `# difficulty: easy` and `# tags: lists, sorting`. Asserts
    stand at module level or in functions named `test...`. The problem's name is the file's.
    """
    header = _header(path, text)
    tags = (tag.strip() for tag in header.get("tags", "").split(","))
    module = parse_source(text, field="source")
    function = entry_function(module, None)
    source = Source(
        name=path.stem,
        prompt=_through_docstring(text, function),
        tests=text,
        provenance=Provenance(options.benchmark, file=str(path)),
        entry_point=function.name,
        reference=text,
        difficulty=cast("Difficulty | None", header.get("difficulty")),
        tags=tuple(tag for tag in tags if tag),
    )
    return parse_problem(source, skip_unknown_asserts=options.skip_unknown_asserts)


def _header(path: Path, text: str) -> dict[str, str]:
    header: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            break
        if found := _HEADER.match(line):
            header[found[1]] = found[2]
            if found[1] == "difficulty" and found[2] not in get_args(Difficulty):
                remedy = f"Use one of: {', '.join(get_args(Difficulty))}"
                raise InputError(f"unknown difficulty {found[2]!r}", file=path, line=number, remedy=remedy)
    return header


def _through_docstring(text: str, function: ast.FunctionDef) -> str:
    docstring = function.body[0]
    lines = text.split("\n")[: docstring.end_lineno]
    lines[-1] = lines[-1].encode()[: docstring.end_col_offset].decode()
    return "\n".join(lines) + "\n"
