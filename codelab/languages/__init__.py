"""The languages that codelab translates to, by their short names."""

from __future__ import annotations

from importlib import import_module

from codelab.core.content import content
from codelab.core.task import Wording
from codelab.languages.base import Language
from codelab.languages.spec import LanguageSpec, read_spec

__all__ = ["LANGUAGES", "Language", "LanguageSpec", "get_language", "read_spec", "resolve_languages"]

LANGUAGES: tuple[str, ...] = tuple(sorted(file.parent.name for file in content("translators").glob("*/language.toml")))
"""The short names of all languages: every folder of `translators/` with a `language.toml`."""


def get_language(name: str, *, wording: Wording = "published") -> Language:
    """The language of that short name; raises UnknownLanguageError naming those that exist."""
    spec = read_spec(name)
    module, _, cls = spec.module.partition(":")
    return getattr(import_module(f"codelab.languages.{module}"), cls)(spec, wording)


def resolve_languages(names: list[str] | tuple[str, ...] | None) -> list[str]:
    """The short names given, or all; raises UnknownLanguageError for one that codelab does not carry."""
    for name in names or ():
        read_spec(name)
    return list(names or LANGUAGES)
