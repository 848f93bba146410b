"""The text of Ada literals, in two forms at once: for tests, and for documentation and completions."""

from __future__ import annotations

import re

from codelab.core.types import Type

__all__ = [
    "aggregate",
    "joined",
    "only_shown",
    "only_tested",
    "packed",
    "plain",
    "pointed",
    "shown",
    "string",
    "tested",
]

_WIDTH = 2000
"""From how many characters on a literal is broken into lines: the compiler reads 32766 of one."""
_SEPARATORS = b"|,;/~^!#%&*+-.:=?@_"
_UNBOUNDED = "To_Unbounded_String ("


def only_tested(text: str) -> str:
    """A part of a literal that stands in tests only, not in documentation and completions."""
    return f"\1{text}\2"


def only_shown(text: str) -> str:
    """A part of a literal that stands in documentation and completions only."""
    return f"\3{text}\4"


def tested(text: str) -> str:
    """A literal as tests hold it."""
    return re.sub("\3[^\4]*\4|[\1\2]", "", text)


def shown(text: str) -> str:
    """A literal as documentation and completions hold it."""
    return re.sub("\1[^\2]*\2|[\3\4]", "", text)


def plain(text: str) -> str:
    """The String that an Unbounded_String is made of."""
    return text.removeprefix(_UNBOUNDED).removesuffix(")")


def packed(text: str, declared: Type) -> str:
    """A key or value of a map or an element of a set: texts are Strings, but in the arrays of tests unbounded."""
    return f"{only_tested(_UNBOUNDED)}{plain(text)}{only_tested(')')}" if declared.kind == "str" else text


def aggregate(items: list[str]) -> str:
    """Items in brackets."""
    separator = ", " if sum(map(len, items)) < _WIDTH else ",\n"
    return f"[{separator.join(items)}]"


def pointed(number: str) -> str:
    """A number as Ada writes reals: with digits on both sides of a point."""
    return number if "." in number else re.sub(r"(?=e)", ".0", number)


def string(value: str) -> str:
    """An Unbounded_String in UTF-8: what is no printable ASCII as codes, which no encoding of the source changes."""
    return f"{_UNBOUNDED}{_bytes(value.encode('utf-8', 'surrogatepass'))})"


def _bytes(value: bytes) -> str:
    parts: list[str] = []
    for run in re.findall(rb"[ -~]{1,500}|[^ -~]", value):
        escaped = run.decode("latin-1").replace('"', '""')
        parts.append(f'"{escaped}"' if b" " <= run[:1] <= b"~" else f"Character'Val ({run[0]})")
    first = [] if parts and parts[0].startswith('"') else ['""']
    return (" & " if len(value) < _WIDTH else " &\n").join([*first, *parts])


def _value(text: str) -> bytes:
    """The bytes that a text written by `string` stands for."""
    parts = re.findall(r"\"((?:[^\"]|\"\")*)\"|Character'Val \((\d+)\)", plain(text))
    return b"".join(bytes([int(code)]) if code else run.replace('""', '"').encode() for run, code in parts)


def joined(items: list[str], separate: str) -> str:
    """Texts as one, split by its first character: the compiler takes long over each value that it must finalize."""
    values = [*map(_value, items)]
    free = next((sign for sign in _SEPARATORS if not any(sign in value for value in values)), None)
    if len(items) < 2 or free is None:
        return separate
    whole = b"".join(bytes([free]) + value for value in values)
    return only_tested(f"Codelab_Split ({_bytes(whole)})") + only_shown(shown(separate))
