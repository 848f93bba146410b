"""The harness of a language with a task's assertions put in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from codelab.core.errors import InputError
from codelab.languages.spec import LanguageSpec

__all__ = ["harness_tests"]

_PROGRAM, _CASES = "codelab:program", "codelab:cases"


def harness_tests(spec: LanguageSpec, lines: Sequence[str]) -> str:
    """What follows a completion: `harness.<ext>` after its line `codelab:program`, assertions filled in.

    Raises InputError where the harness lacks one of its two marked lines.
    """
    before, indent, after = _harness(spec.folder / f"harness.{spec.extension}")
    return "".join([before, *(f"{indent}{line}\n" for line in lines), after])


@cache
def _harness(file: Path) -> tuple[str, str, str]:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    marks = {mark: next((i for i, line in enumerate(lines) if mark in line), None) for mark in (_PROGRAM, _CASES)}
    program, cases = marks[_PROGRAM], marks[_CASES]
    if program is None or cases is None or cases < program:
        raise InputError(f"needs a line {_PROGRAM!r} and, below it, a line {_CASES!r}", file=file)
    indent = lines[cases][: len(lines[cases]) - len(lines[cases].lstrip())]
    return "".join(lines[program + 1 : cases]), indent, "".join(lines[cases + 1 :])
