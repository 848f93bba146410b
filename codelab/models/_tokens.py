"""A scanner for any language: enough to leave comments, strings and variables of the shell alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

__all__ = ["CHARACTERS", "Token", "arithmetic_spans", "awk_programs", "scan"]

Kind = Literal["skip", "text", "word", "number", "operator"]

CHARACTERS = frozenset({"adb", "c", "cpp", "cs", "d", "go", "hs", "java", "kt", "ml", "rs", "scala", "swift", "zig"})
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
        if kind in ("skip", "text", "word", "number", "operator"):
            yield Token(kind, match[0], match.start())


def arithmetic_spans(source: str) -> list[range]:
    """Where the shell does arithmetic: `((...))`."""
    return [range(match.start(), match.end()) for match in re.finditer(r"\(\(.*?\)\)", source)]


def awk_programs(source: str) -> frozenset[int]:
    """Where in a shell program the quoted programs of awk begin."""
    return frozenset(match.end() for match in re.finditer(r"\b[gmn]?awk\b[^'|;\n]*(?=')", source))


@cache
def _pattern(language: str, comment: str) -> re.Pattern[str]:
    skipped = "|".join([r"\A#![^\n]*", *_comments(language, comment), *_wholes(language)])
    texts = "|".join(_texts(language, comment))
    number = r"0[xXbBoO]\w+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\w*"
    tests = r"(?<=\s)-(?:lt|le|gt|ge|eq|ne)(?=\s)|" if language == "sh" else ""
    operator = tests + "|".join([*map(re.escape, _OPERATORS), r"[^\w\s]"])
    words = rf"(?P<word>[^\W\d]\w*)|(?P<number>{number})|(?P<operator>{operator})"
    parts = rf"(?P<skip>{skipped})|(?P<text>{texts})|{words}"
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


def _wholes(language: str) -> list[str]:
    """Long and raw texts and the variables of the shell: nothing in them is looked at."""
    long = [r'"""(?:\\.|[^\\])*?"""', r"'''(?:\\.|[^\\])*?'''", r'r(?P<hashes>#+)".*?"(?P=hashes)']
    match language:
        case "adb":
            return []  # four quotes are a text of one
        case "sh":
            return [r"\$\{[^}]*\}", r"\$(?:\w+|[#?!$@*-])"]
        case "lua":
            return [*long, r"\[(?P<level>=*)\[.*?\](?P=level)\]"]
        case "pl":
            return [*long, r"\$(?:\w+|[#&!$@])"]
        case _:
            return long


def _texts(language: str, comment: str) -> list[str]:
    texts = [r'"(?:""|[^"\n])*"' if language == "adb" else r'"(?:\\.|[^"\\])*"']
    if language == "sh":
        texts.append(r"'[^']*'")
    elif language in CHARACTERS:
        texts.append(r"(?<!\w)'(?:\\[^'\n]+|\\'|[^'\\\n])'")
    elif comment != ";" and language != "awk":
        texts.append(r"'(?:\\.|[^'\\\n])*'")
    if comment == "//":
        texts.append(r"`(?:\\.|[^`\\])*`")
    return texts
