"""Small wrong turns in a right program: one operator, constant, text or negation changed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from codelab.languages.spec import read_spec
from codelab.models._tokens import CHARACTERS, Token, arithmetic_spans, awk_programs, scan

__all__ = ["Mutant", "mutants"]

_SIGNS = {"+": "-", "-": "+"}
_STEPS = {"+=": "-=", "-=": "+="}
_ORDER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_BINARY = _SIGNS | _STEPS | _ORDER | {"==": "!=", "!=": "==", "===": "!==", "!==": "===", "&&": "||", "||": "&&"}
_WORDS = {"and": "or", "or": "and"}
_CALLS = {"min": "max", "max": "min", "Min": "Max", "Max": "Min"}
_TRUTH = {"true": "false", "false": "true", "True": "False", "False": "True", "TRUE": "FALSE", "FALSE": "TRUE"}
_TESTS = {"-lt": "-le", "-le": "-lt", "-gt": "-ge", "-ge": "-gt", "-eq": "-ne", "-ne": "-eq"}
_OWN = {"adb": {"/=": "=", "=": "/="}, "lua": {"~=": "==", "==": "~="}, "hs": {"/=": "==", "==": "/="}}
_OPENERS = frozenset({"return", "case", "in", "of", "else", "then", "when", "echo", "print", "yield", "do", "mut"})
"""Words after which a sign is no operator between two values."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A source with one change; `line` (from 1) is where, `description` what: no two of a source have the same."""

    text: str
    line: int
    description: str


class _Site(NamedTuple):
    """A source, its language's kind, and the tokens around one of them."""

    source: str
    language: str
    comment: str
    before: Token | None
    token: Token
    arithmetic: bool

    @property
    def left(self) -> str:
        """The character before, a blank at the start."""
        return self.source[self.token.start - 1] if self.token.start else " "

    @property
    def right(self) -> str:
        """The character after, a blank at the end."""
        return self.source[self.token.end : self.token.end + 1] or " "

    @property
    def spaced(self) -> bool:
        """Whether blanks stand on both sides."""
        return self.left.isspace() and self.right.isspace()

    @property
    def even(self) -> bool:
        """Whether blanks stand on both sides or on neither."""
        return self.left.isspace() == self.right.isspace()

    @property
    def after_value(self) -> bool:
        """Whether a value ends before the token."""
        if self.before is None or self.before.text in _OPENERS:
            return False
        return self.before.kind != "operator" or self.before.text in (")", "]", "}")


def mutants(
    source: str, language: str, *, comment: str | None = None, limit: int | None = None, seed: int = 0
) -> list[Mutant]:
    """Every single mutation of a source, in order, or `limit` of them chosen by the seed.

    Changed are + and -, += and -=, < and <=, > and >=, == and !=, && and ||, and and or (the shell:
    -lt -le -gt -ge -eq -ne), calls of min and max, true and false, whole numbers (one more), texts
    (with an x in front) and characters (x instead), and negations (removed). Comments, long and raw
    texts, generics, arrows, directives and the shell's variables, also in texts, are left alone; awk
    programs of the shell are changed inside. A mutant need not compile, and now and then one is as
    right as its source. `comment` is what opens a comment in the language, read from its
    `language.toml` when not given.
    """
    opener = read_spec(language).comment if comment is None else comment
    found = list(_distinct(_mutants(source, language, opener)))
    if limit is None or limit >= len(found):
        return found
    chosen = random.Random(seed).sample(range(len(found)), limit)  # noqa: S311
    return [found[index] for index in sorted(chosen)]


def _distinct(found: Iterable[Mutant]) -> Iterator[Mutant]:
    """The mutants, with a number in the descriptions of all but the first of equal changes on a line."""
    seen: Counter[str] = Counter()
    for one in found:
        seen[one.description] += 1
        count = seen[one.description]
        yield one if count == 1 else replace(one, description=f"{one.description} ({count})")


def _mutants(source: str, language: str, comment: str) -> Iterator[Mutant]:
    shell = language == "sh"
    spans: Sequence[range] = arithmetic_spans(source) if shell else ()
    programs = awk_programs(source) if shell else frozenset[int]()
    before: Token | None = None
    for token in scan(source, language=language, comment=comment):
        site = _Site(source, language, comment, before, token, any(token.start in span for span in spans))
        if token.start in programs:
            yield from _inside(site)
        elif (new := _replacement(site)) is not None:
            yield _mutant(source, token, new)
        before = token


def _inside(site: _Site) -> Iterator[Mutant]:
    """The mutants of the awk program that a text of the shell is."""
    head, tail = site.source[: site.token.start + 1], site.source[site.token.end - 1 :]
    for one in _mutants(site.token.text[1:-1], "awk", "#"):
        line = one.line + head.count("\n")
        change = one.description.partition(": ")[2]
        yield Mutant(head + one.text + tail, line, f"line {line}: {change}")


def _mutant(source: str, token: Token, new: str) -> Mutant:
    rest = source[token.end :] if new else source[token.end :].lstrip(" ")
    line = source.count("\n", 0, token.start) + 1
    change = f"{token.text} becomes {new}" if new else f"{token.text} removed"
    return Mutant(source[: token.start] + new + rest, line, f"line {line}: {change}")


def _replacement(site: _Site) -> str | None:
    match site.token.kind:
        case "number":
            return _number(site)
        case "text":
            return _text(site)
        case "word":
            return _word(site)
        case "operator":
            return _operator(site)
        case _:
            return None


def _text(site: _Site) -> str | None:
    quote, content = site.token.text[0], site.token.text[1:-1]
    if quote == "'" and site.language in CHARACTERS:
        return "'y'" if content == "x" else "'x'"
    variables = site.language == "sh" and quote == '"' and "$" in content
    return None if variables or "\n" in content else f"{quote}x{content}{quote}"


def _number(site: _Site) -> str | None:
    text = site.token.text
    # Not a position in a tuple (pair.0, pair.$1) or among arguments ($0), and in the shell no option (-1)
    # and no file descriptor (2>&1).
    after_dot = site.left == "." and not site.source[: site.token.start].endswith("..")
    inside = after_dot or (site.left == "$" and site.comment == "//")
    shell = site.language == "sh" and not site.arithmetic and (site.left in "-<>&" or site.right in "<>")
    return None if not text.isdecimal() or inside or shell else str(int(text) + 1)


def _word(site: _Site) -> str | None:
    text = site.token.text
    attribute = site.language == "adb" and site.left == "'"  # Integer'Min (A, B)
    if text in _CALLS and (site.right == "(" or attribute or (site.left == "(" and site.comment == ";")):
        return _CALLS[text]
    if site.left in ".$@:'" or site.right in ":=!":
        return None  # a method, variable, symbol or key of that name
    if text in _TRUTH:
        return _TRUTH[text]
    if site.comment == "//":
        return None
    if text in _WORDS and (site.spaced or (site.left == "(" and site.comment == ";")):
        return _WORDS[text]
    negation = text == "not" and site.right.isspace() and site.comment in ("#", "--") and site.language != "sh"
    return "" if negation else None


def _operator(site: _Site) -> str | None:
    text = site.token.text
    if text in _TESTS and site.language == "sh":
        return _TESTS[text]
    new = (_BINARY | _OWN.get(site.language, {})).get(text)
    if text == "!":
        return "" if _negates(site) else None
    if site.comment == ";":
        return new if site.left == "(" and site.right.isspace() else None
    if new is None or not site.after_value or not site.even:
        return None
    if site.language == "sh":
        return new if site.arithmetic or (site.spaced and text not in _SIGNS | _STEPS | _ORDER) else None
    return new if site.spaced or text in _SIGNS else None


def _negates(site: _Site) -> bool:
    """Whether an exclamation mark is a negation: in the shell between blanks, elsewhere before a value."""
    if site.language == "sh" and not site.arithmetic:
        return site.spaced
    return not (site.left.isalnum() or site.left in "_)]$#") and (site.right.isalnum() or site.right in "_(")
