"""What the tests that run programs share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codelab.core.errors import ToolchainMissingError
from codelab.environments import find_toolchain


@pytest.fixture(scope="session")
def need() -> Callable[[str], None]:
    """Skips, by name, where a language's toolchain is missing."""

    def check(language: str) -> None:
        try:
            find_toolchain(language)
        except ToolchainMissingError as error:
            pytest.skip(str(error))

    return check
