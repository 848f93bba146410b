"""How MultiPL-E's published R prompts write values: vectors where the elements are of one kind, lists elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from codelab.languages.notation import Brackets, Notation

__all__ = ["RNotation", "vector_or_list"]

_KINDS = (r"""["'].*["']""", r"-?[0-9.].*|-?Inf|NaN", r"TRUE|FALSE")


def vector_or_list(items: Sequence[str]) -> str:
    """Items already written as `c(...)`, or as `list(...)` where they are not all texts, numbers or truth values."""
    one_kind = any(all(re.fullmatch(kind, item, re.DOTALL) for item in items) for kind in _KINDS)
    return f"{'c' if one_kind else 'list'}({', '.join(items)})"


class RNotation(Notation):
    """Elements are judged by their text, so an empty list is `c()`, which is NULL."""

    def write(self, node: ast.expr) -> str:
        if isinstance(node, ast.List | ast.Tuple):
            return vector_or_list([self.write(item) for item in node.elts])
        return super().write(node)


R_NOTATION = RNotation(
    true="TRUE", false="FALSE", none="NULL", string=repr, dicts=Brackets("list(", ")"), pair="{} = {}"
)
