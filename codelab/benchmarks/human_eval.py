"""human-eval's JSONL: HumanEval as OpenAI published it."""

from __future__ import annotations

import re

from codelab.benchmarks.rows import Options, Row
from codelab.core.problem import Provenance
from codelab.translate.parse import Parsed, Source, parse_problem

__all__ = ["COLUMNS", "problem_name", "read"]

COLUMNS = frozenset({"task_id", "prompt", "entry_point", "canonical_solution", "test"})


def problem_name(task_id: str, entry_point: str) -> str:
    """A name in MultiPL-E's manner: `HumanEval/12` and `longest` make `HumanEval_12_longest`."""
    return f"{re.sub(r'[^0-9A-Za-z]+', '_', task_id)}_{entry_point}"


def read(row: Row, options: Options) -> Parsed:
    """A problem from a row; the reference is prompt and canonical solution together."""
    prompt, entry_point, task_id = row.text("prompt"), row.text("entry_point"), row.text("task_id")
    source = Source(
        name=problem_name(task_id, entry_point),
        prompt=prompt,
        tests=row.text("test"),
        provenance=Provenance(options.benchmark, licence=_licence(task_id), file=row.file),
        entry_point=entry_point,
        reference=prompt + row.text("canonical_solution"),
    )
    return parse_problem(source, skip_unknown_asserts=options.skip_unknown_asserts)


def _licence(task_id: str) -> str:
    return "MIT" if task_id.startswith("HumanEval/") else ""
