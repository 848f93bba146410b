"""Programs side by side, with their syntax in colour."""

# pygments is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.display import HTML

__all__ = ["cards", "highlighted", "side_by_side"]

_LEXERS = {
    "sh": "bash", "py": "python", "rs": "rust", "js": "javascript", "ts": "typescript", "kt": "kotlin", "cs": "csharp",
    "pl": "perl", "rb": "ruby", "jl": "julia", "hs": "haskell", "ml": "ocaml", "clj": "clojure", "adb": "ada",
    "rkt": "racket",
}  # fmt: skip
_CARD = "flex:1 1 380px;min-width:0;border:1px solid #ccc;border-radius:6px;overflow:hidden"
_HEAD = "padding:4px 10px;background:#f2f2f2;color:#222;font:600 13px sans-serif;border-bottom:1px solid #ccc"


def highlighted(code: str, language: str) -> str:
    """The code as HTML that needs no style sheet; plain where its language has no lexer."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import TextLexer, get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(_LEXERS.get(language, language))
    except ClassNotFound:
        lexer = TextLexer()
    style = "margin:0;padding:8px 10px;overflow:auto;font-size:12px;line-height:1.45;background:#fff"
    return highlight(code, lexer, HtmlFormatter(noclasses=True, style="friendly", prestyles=style))


def side_by_side(programs: Mapping[str, tuple[str, str]]) -> HTML:
    """Several programs in cards beside each other: heading -> (code, language's short name)."""
    from IPython.display import HTML

    return HTML(cards(programs))


def cards(programs: Mapping[str, tuple[str, str]]) -> str:
    """The HTML of `side_by_side`, for a widget."""
    shown = "".join(
        f'<div style="{_CARD}"><div style="{_HEAD}">{escape(heading)}</div>{highlighted(code, language)}</div>'
        for heading, (code, language) in programs.items()
    )
    return f'<div style="display:flex;flex-wrap:wrap;gap:10px">{shown}</div>'
