"""How published Bash prompts write the values of doctests.

Values stay Python values with each scalar as a quoted string; arguments are then rendered as one
quoted word, while results are shown as Python prints them, which is how the published text reads.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any, cast

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.notation import Notation, Untranslatable, constant_of, syntax_tree

__all__ = ["BashNotation"]

_ESCAPES = {"\\": "\\\\", "\n": "\\n", '"': '\\"', "$": "\\$", "!": "\\!"}


@dataclass(frozen=True, kw_only=True)
class BashNotation(Notation):
    """Quoted scalars, space-separated lists, CSV dictionaries."""

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        del problem
        return str(self.value(call)), str(self.value(result))

    def check_value(self, value: Any, declared: Type) -> None:
        del declared
        _argument(self.value(syntax_tree(value)))

    def value(self, node: ast.expr) -> Any:
        """An expression as nested lists and dictionaries of quoted scalars."""
        match node:
            case ast.Name(id=name):
                return name
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return [self.value(item) for item in items]
            case ast.Dict(keys=keys, values=values):
                return {self._key(k): self.value(v) for k, v in zip(keys, values, strict=True) if k is not None}
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return f"$({' '.join([name, *(_argument(self.value(a)) for a in arguments)])})"
            case _:
                return self.constant(constant_of(node))

    def _key(self, node: ast.expr) -> str:
        key = self.value(node)
        if not isinstance(key, str):
            raise Untranslatable("published Bash prompts have dictionaries of scalars only")
        return key

    def constant(self, value: Any) -> str:
        if isinstance(value, str):
            return f'"{"".join(_ESCAPES.get(c, c) for c in value)}"'
        return f'"{super().constant(value)}"'


def _argument(value: Any) -> str:
    return value if isinstance(value, str) else f'"{_bare(value)}"'


def _bare(value: Any) -> str:
    if isinstance(value, str):
        return value[1:-1]
    if isinstance(value, dict):
        return "\\n".join(f"{_word(k)},{_word(v)}" for k, v in cast("dict[str, Any]", value).items())
    items = cast("list[Any]", value)
    if items and all(isinstance(item, dict) for item in items):
        raise Untranslatable("published Bash prompts have no lists of dictionaries")
    if items and all(isinstance(item, list) for item in items):
        return "\\n".join(map(_row, items))
    return " ".join(_word(item) if isinstance(item, str) else _bare(item) for item in items)


def _row(value: Any) -> str:
    row = _bare(value)
    if "\\n" in row:
        raise Untranslatable("published Bash prompts nest two levels deep at most")
    return row


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise Untranslatable("published Bash prompts have dictionaries of scalars only")
    word = value[1:-1]
    if any(c.isspace() for c in word) or "\\n" in word:
        raise Untranslatable(f"the element {word!r} has white space")
    return word
