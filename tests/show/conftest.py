from __future__ import annotations

from typing import Any

import polars as pl
import pytest


@pytest.fixture
def verdicts() -> Any:
    """(model, problem, language, statuses by their first letters) -> a frame as Results.verdicts() gives it."""
    names = {
        "p": "passed", "f": "failed", "t": "toolchain_missing", "i": "infrastructure_error", "n": "not_translatable",
    }  # fmt: skip

    def build(rows: list[tuple[str, str, str, str]], **other: str) -> pl.DataFrame:
        return pl.DataFrame([
            {
                "task": f"primer/{name}/{language}", "model": model, "settings": "s" if model else "", "index": index,
                "benchmark": "primer", "name": name, "language": language, "rules": "codelab",
                "status": names[letter],
            } | other
            for model, name, language, letters in rows
            for index, letter in enumerate(letters)
        ])  # fmt: skip

    return build
