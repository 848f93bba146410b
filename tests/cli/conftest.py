from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from codelab.cli import main


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The one line that an error is."""
        (line,) = [line for line in self.err.splitlines() if line and not line.startswith("judged: ")]
        return line

    @property
    def left_out(self) -> list[str]:
        return [line.removeprefix("left out: ") for line in self.err.splitlines() if line.startswith("left out: ")]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Runs `codelab` with these words, in this process, through its real entry point."""

    def run(*words: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["codelab", *map(str, words)])
        monkeypatch.setenv("COLUMNS", "200")
        monkeypatch.setenv("NO_COLOR", "1")
        capsys.readouterr()
        code: Any = 0
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
        done = capsys.readouterr()
        return Done(code, done.out, done.err)

    return run
