"""Rows of data sets on the Hugging Face Hub, or of a local folder in its layout."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

from codelab.benchmarks.rows import Row
from codelab.core.errors import InputError, MissingExtraError

__all__ = ["PREFIX", "read_rows"]

PREFIX = "hf:"


def read_rows(spec: str) -> Iterator[Row]:
    """The rows of `hf:<data set or folder>[:config][:split]`; columns without a value are left out.

    Without a split it is `test`, or the only one. Raises MissingExtraError without the `datasets`
    library, and InputError when there is no such data set, config or split.
    """
    name, config, split = [*spec.removeprefix(PREFIX).split(":"), "", ""][:3]
    try:
        datasets: Any = importlib.import_module("datasets")
    except ImportError as error:
        raise MissingExtraError("datasets", "hub") from error
    failures = (datasets.exceptions.DatasetsError, OSError, ValueError)
    try:
        loaded = datasets.load_dataset(name, config or None, split=split or None)
    except failures as error:
        remedy = "Write hf:<data set or folder>[:config][:split]"
        raise InputError(f"cannot be loaded: {error}", file=spec, remedy=remedy) from error
    for number, values in enumerate(loaded if split else _split(spec, loaded), start=1):
        yield Row({column: value for column, value in values.items() if value is not None}, spec, number)


def _split(spec: str, loaded: Any) -> Any:
    names = list(loaded)
    if "test" not in names and len(names) != 1:
        raise InputError(
            f"the splits are {', '.join(names)}", file=spec, remedy="Name one: hf:<data set>:<config>:<split>"
        )
    return loaded["test" if "test" in names else names[0]]
