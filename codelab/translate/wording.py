"""Documentation in the words of the target language."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["clean_words", "published_layout", "published_words"]

DOCTEST = re.compile(r">>>.*\n.*\n")
_VOWELS = "aeiouAEIOU"


def published_words(prompt: str, terms: Mapping[str, str]) -> str:
    """A Python prompt with the terms of its docstring replaced, as MultiPL-E's `reworded` prompts.

    Terms are replaced one after another as plain substrings (so `py` changes inside words too),
    outside doctests only, and an article before a term is adapted to the new word's first letter.
    """
    parts = prompt.replace("'''", '"""').split('"""')
    if len(parts) < 3:
        return prompt
    before, documentation, after = parts[:3]
    return '"""'.join([before, _outside_doctests(documentation, terms), after])


def _outside_doctests(documentation: str, terms: Mapping[str, str]) -> str:
    pieces: list[str] = []
    position = 0
    for doctest in DOCTEST.finditer(documentation):
        pieces += [_replace_terms(documentation[position : doctest.start()], terms), doctest.group()]
        position = doctest.end()
    return "".join([*pieces, _replace_terms(documentation[position:], terms)])


def _replace_terms(text: str, terms: Mapping[str, str]) -> str:
    for term, target in terms.items():
        starts_with_vowel = target[:1] in _VOWELS
        if f"an {term}" in text and not starts_with_vowel:
            text = text.replace(f"an {term}", f"a {target}")
        elif f"a {term}" in text and starts_with_vowel:
            text = text.replace(f"a {term}", f"an {target}")
        text = text.replace(term, target)
    return text


def published_layout(documentation: str) -> str:
    """A docstring without blank lines and without the indentation of its second line."""
    lines = [line for line in documentation.split("\n") if line.strip()]
    indent = len(lines[1]) - len(lines[1].lstrip(" ")) if len(lines) > 1 else 0
    return "\n".join(line[indent:] if not line[:indent].strip() else line for line in lines)


def clean_words(documentation: str, terms: Mapping[str, str]) -> str:
    """A docstring with whole words and their plurals replaced, outside doctests, articles adapted."""
    replacements = {word: new for term, target in terms.items() for word, new in _forms(term, target)}
    pattern = re.compile(rf"(?:\b([Aa]n?) )?\b({'|'.join(map(re.escape, replacements))})\b")

    def replace(found: re.Match[str]) -> str:
        word = replacements[found[2]]
        if found[1] is None:
            return word
        return f"{found[1][0]}{'n' if word[:1] in _VOWELS else ''} {word}"

    lines = documentation.split("\n")
    literal = {i + offset for i, line in enumerate(lines) if line.lstrip().startswith(">>>") for offset in (0, 1)}
    return "\n".join(line if i in literal else pattern.sub(replace, line) for i, line in enumerate(lines))


def _forms(term: str, target: str) -> list[tuple[str, str]]:
    if not term.islower():
        return [(term, target)]
    plural = f"{term[:-1]}ies" if term.endswith("y") else f"{term}s"
    return [(term, target), (plural, f"{target}s")]
