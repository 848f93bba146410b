from __future__ import annotations

from collections.abc import Callable

import polars as pl
import pytest

Rows = list[tuple[str, str, str, str]]


def build(rows: Rows, **other: str) -> pl.DataFrame:
    """(model, problem, language, statuses by their first letters) -> a frame as Results.verdicts() gives it."""
    names = {
        "p": "passed", "f": "failed", "b": "build_error", "t": "toolchain_missing", "i": "infrastructure_error",
        "n": "not_translatable",
    }  # fmt: skip
    data = [
        {
            "task": f"primer/{name}/{language}", "model": model, "settings": "s" if model else "", "index": index,
            "benchmark": "primer", "name": name, "language": language, "rules": "codelab", "status": names[letter],
        } | other
        for model, name, language, letters in rows
        for index, letter in enumerate(letters)
    ]  # fmt: skip
    return pl.DataFrame(data)


@pytest.fixture
def verdicts() -> Callable[..., pl.DataFrame]:
    return build
