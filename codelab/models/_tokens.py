"""A scanner for any language: enough to leave comments, strings and variables of the shell alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

__all__ = ["Token", "arithmetic_spans", "scan"]

Kind = Literal["skip", "word", "number", "operator"]

_CHARACTERS = frozenset({"c", "cpp", "cs", "d", "go", "hs", "java", "kt", "ml", "rs", "scala", "swift", "zig"})
"""Languages in which an apostrophe encloses one character, or opens a lifetime or type variable."""

_OPERATORS = (
    ">>>=", "<<<", ">>>", "===", "!==", "<=>", "<<=", ">>=", "...", "..=", "..<", "<->", "->>", "<$>", "<*>",
    "=/=", "=:=", "**=", "&&=", "||=", "??=", "=<<",
    "->", "=>", "<-", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "<=", ">=", "==",
    "!=", "~=", "&&", "||", "**", "//", "|>", "<|", ":=", "..", "=~", "<>", "=<", "+.", "-.", "*.", "/.", "?.",
    "??", "::", "<~", "~>",
)  # fmt: skip


class Token(NamedTuple):
    """A piece of source: what it is, its text and where it starts (characters)."""

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the token ends."""
        return self.start + len(self.text)


def scan(source: str, *, language: str, comment: str) -> Iterator[Token]:
    """The tokens of a source but for blanks; `comment` is what opens a comment to the line's end."""
    for match in _pattern(language, comment).finditer(source):
        kind = match.lastgroup
        if kind in ("skip", "word", "number", "operator"):
            yield Token(kind, match[0], match.start())


def arithmetic_spans(source: str) -> list[range]:
    """Where the shell does arithmetic: `((...))`."""
    return [range(match.start(), match.end()) for match in re.finditer(r"\(\(.*?\)\)", source)]


@cache
def _pattern(language: str, comment: str) -> re.Pattern[str]:
    skipped = "|".join([r"\A#![^\n]*", *_comments(language, comment), *_strings(language, comment)])
    number = r"0[xXbBoO]\w+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\w*"
    tests = r"(?<=\s)-(?:lt|le|gt|ge|eq|ne)(?=\s)|" if language == "sh" else ""
    operator = tests + "|".join([*map(re.escape, _OPERATORS), r"[^\w\s]"])
    parts = rf"(?P<skip>{skipped})|(?P<word>[^\W\d]\w*)|(?P<number>{number})|(?P<operator>{operator})"
    return re.compile(parts, re.DOTALL)


def _comments(language: str, comment: str) -> list[str]:
    line = rf"{re.escape(comment)}[^\n]*"
    match comment:
        case "//":
            # A line that opens with # is a directive or an attribute: #include <vector>, #[derive(Debug)].
            return [line, r"/\*.*?\*/", r"(?:(?<=\n)|\A)[ \t]*#[^\n]*"]
        case "#" if language in ("sh", "pl"):
            return [rf"(?:(?<=[\s;()])|\A){line}"]  # not $#, ${#list}
        case "#":
            return [r"#=.*?=#", line] if language == "jl" else [line]
        case "--":
            return [r"--\[\[.*?\]\]", line, r"\{-.*?-\}"]
        case "(*":
            return [r"\(\*.*?\*\)"]
        case _:
            return [line]


def _strings(language: str, comment: str) -> list[str]:
    double = r'"(?:\\.|[^"\\])*"'
    if language == "sh":
        return [double, r"'[^']*'", r"\$\{[^}]*\}", r"\$(?:\w+|[#?!$@*-])"]
    strings = [r'"""(?:\\.|[^\\])*?"""', r"'''(?:\\.|[^\\])*?'''", r'r(?P<hashes>#+)".*?"(?P=hashes)', double]
    if language in _CHARACTERS:
        strings.append(r"(?<!\w)'(?:\\[^'\n]+|\\'|[^'\\\n])'")
    elif comment != ";":
        strings.append(r"'(?:\\.|[^'\\\n])*'")
    if comment == "//":
        strings.append(r"`(?:\\.|[^`\\])*`")
    if language == "lua":
        strings.append(r"\[(?P<level>=*)\[.*?\](?P=level)\]")
    if language == "pl":
        strings.append(r"\$(?:\w+|[#&!$@])")
    return strings
