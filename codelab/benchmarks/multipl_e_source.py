"""MultiPL-E's annotated Python sources, as `.py` files or as JSONL."""

from __future__ import annotations

import re
from pathlib import Path

from codelab.benchmarks.rows import Options, Row
from codelab.core.errors import InputError
from codelab.core.problem import Provenance
from codelab.translate.parse import Parsed, Source, parse_problem

__all__ = ["COLUMNS", "TESTS_MARK", "read", "read_file"]

COLUMNS = frozenset({"name", "entry_point", "prompt", "tests"})
TESTS_MARK = "### Unit tests below ###"
_SOLUTION_MARK = "### Canonical solution below ###"


def read(row: Row, options: Options) -> Parsed:
    """A problem from a JSONL row; the prompt stays as it is, byte for byte."""
    source = Source(
        name=row.text("name"),
        prompt=row.text("prompt"),
        tests=row.text("tests"),
        provenance=_provenance(row.text("name"), options, row.file),
        entry_point=row.text("entry_point"),
        reference=row.text("solution") if "solution" in row.values else None,
    )
    return parse_problem(source, skip_unknown_asserts=options.skip_unknown_asserts)


def read_file(path: Path, text: str, options: Options) -> Parsed:
    """A problem from a file such as `HumanEval_0_has_close_elements.py`."""
    named = re.fullmatch(r"[^0-9]+_\d+_(.+)", path.stem)
    if named is None:
        raise InputError("the file name has no function", file=path, remedy="Name it like HumanEval_12_longest.py")
    above, _, tests = text.partition(TESTS_MARK)
    prompt, _, solution = above.partition(_SOLUTION_MARK)
    source = Source(
        name=path.stem,
        prompt=prompt,
        tests="\n" * above.count("\n") + tests,  # so that lines in errors are the file's
        provenance=_provenance(path.stem, options, str(path)),
        entry_point=named[1],
        reference=prompt + solution if solution.strip() else None,
    )
    return parse_problem(source, skip_unknown_asserts=options.skip_unknown_asserts)


def _provenance(name: str, options: Options, file: str) -> Provenance:
    licence = "MIT" if name.startswith("HumanEval_") else "CC BY 4.0" if name.startswith("mbpp_") else ""
    return Provenance(options.benchmark, licence=licence, file=file)
