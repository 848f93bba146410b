"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar, get_args

import typer

from codelab.core.errors import InputError
from codelab.core.task import Wording
from codelab.core.verdict import Isolation, Rules

__all__ = [
    "Cluster", "IsolationOption", "Json", "Ks", "Languages", "Limit", "Parquet", "RulesOption", "Source",
    "WordingOption", "check_ks", "isolation", "rules", "wording",
]  # fmt: skip

T = TypeVar("T", bound=str)

Source = Annotated[str, typer.Argument(help="`primer`, a JSONL file, a folder of Python files, or hf:<data set>.")]
Languages = Annotated[list[str] | None, typer.Option("--language", "-l", help="Repeat for several; all by default.")]
Cluster = Annotated[
    str | None, typer.Option(help="A Dask cluster: tcp://host:port, a scheduler's file, local or local:4.")
]
Limit = Annotated[int | None, typer.Option(help="Only the first problems.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
Parquet = Annotated[Path | None, typer.Option(help="Write the scores to this Parquet file.")]
Ks = Annotated[list[int] | None, typer.Option("--k", "-k", help="The k of pass@k; repeat for several; 1 by default.")]
WordingOption = Annotated[
    str | None, typer.Option("--wording", help="`published` or `clean`; the benchmark's own by default.")
]
RulesOption = Annotated[str, typer.Option("--rules", help="`codelab`, or `multipl-e` for its evaluator's rules.")]

IsolationOption = Annotated[
    str | None, typer.Option("--isolation", help="`L3`, `L2`, `L1` or `L0`; L2 by default, else L1: docs/security.md.")
]


def isolation(text: str | None) -> Isolation | None:
    """The level of that name; raises InputError."""
    return None if text is None else _one_of(text, get_args(Isolation), "isolation")


def wording(text: str | None) -> Wording | None:
    """The wording of that name; raises InputError."""
    return None if text is None else _one_of(text, get_args(Wording), "wording")


def rules(text: str) -> Rules:
    """The rules of that name; raises InputError."""
    return _one_of(text, get_args(Rules), "rules")


def check_ks(ks: list[int], *, samples: int) -> None:
    """Raise InputError for a k below 1, or that so many samples a task cannot tell."""
    for k in ks:
        if k < 1:
            raise InputError(f"pass@{k} means nothing", field="--k", remedy="Ask for k of 1 or more")
        if k > max(samples, 1):
            remedy = f"Use --samples {k}, or a smaller k"
            raise InputError(
                f"pass@{k} needs {k} samples a task, there are to be {samples}", field="--k", remedy=remedy
            )


def _one_of(text: str, known: tuple[T, ...], field: str) -> T:
    for name in known:
        if name == text:
            return name
    raise InputError(f"unknown {field} {text!r}", field=f"--{field}", remedy=f"Use one of: {', '.join(known)}")
