"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """The folder of reference data, from CODELAB_REFERENCE or beside the repository; skips where it is missing."""
    folder = Path(os.environ.get("CODELAB_REFERENCE") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no reference data in {folder}: set CODELAB_REFERENCE")
    return folder
