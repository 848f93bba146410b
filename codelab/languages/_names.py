"""Names for languages in which a name that begins with a capital letter is no variable."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["distinct", "uncapitalised"]


def uncapitalised(name: str) -> str:
    """The name in lower case if it begins with a capital letter, else as it is."""
    return name.lower() if name[:1].isupper() else name


def distinct(names: Iterable[str]) -> list[str]:
    """The names, with underscores at the end of those that occurred before."""
    seen: list[str] = []
    for name in names:
        new = name
        while new in seen:
            new += "_"
        seen.append(new)
    return seen
