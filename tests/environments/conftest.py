"""What the tests of environments share."""

from __future__ import annotations

import pytest

from codelab.environments.levels import why_unusable


@pytest.fixture
def need_level(level: str) -> None:
    """Skips, with the reason, where the level that a test is about does not work."""
    if reason := why_unusable(level):  # pyright: ignore[reportArgumentType]
        pytest.skip(f"level {level} does not work here: {reason}")
