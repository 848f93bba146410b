"""Finds the content folders (translators, notebooks, ...) in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from codelab.core.errors import InfrastructureError

__all__ = ["content"]

_PACKAGE = Path(__file__).resolve().parents[1]


def content(folder: Literal["translators", "hdl", "environments", "notebooks"]) -> Path:
    """The folder of that name: inside the package when installed, beside it in a checkout."""
    for path in (_PACKAGE / "content" / folder, _PACKAGE.parent / folder):
        if path.is_dir():
            return path
    raise InfrastructureError(f"codelab's folder {folder!r} is missing: install codelab again")
