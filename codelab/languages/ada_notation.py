"""How published Ada prompts write the values of doctests: each by the type declared for its place."""

from __future__ import annotations

import ast
import base64
from dataclasses import dataclass

from codelab.core.problem import Case, Problem
from codelab.core.types import ANY, Type
from codelab.languages.notation import Brackets, Notation, constant_of
from codelab.languages.spec import read_spec

__all__ = ["AdaNotation"]


@dataclass(frozen=True, kw_only=True)
class AdaNotation(Notation):
    """Aggregates; a text is a String or, inside of others, an Unbounded_String."""

    true: str = "True"
    false: str = "False"
    none: str = "(Valid => False)"
    tuples: Brackets = Brackets("(", ")")
    dicts: Brackets = Brackets("[", "]")
    pair: str = "{} => {}"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        return self._call(call, problem), self.typed(result, problem.returns)

    def check_case(self, case: Case, problem: Problem) -> None:
        """No problem is dropped for a value."""

    def _call(self, node: ast.expr, problem: Problem) -> str:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            return self.typed(node, ANY)
        types = [parameter.type for parameter in problem.parameters]
        arguments = [self.typed(argument, t) for argument, t in zip(node.args, types, strict=False)]
        name = "_".join(part.capitalize() for part in node.func.id.split("_"))
        prefix = "My_" if node.func.id.lower() in read_spec("adb").keywords else ""
        return f"{prefix}{name} ({', '.join(arguments)})"

    def typed(self, node: ast.expr, declared: Type, *, inside: bool = False) -> str:
        """An expression as text; `inside` others a text is unbounded."""
        if declared.kind == "optional" and not _is_none(node):
            return f"(Valid => True, Value => {self.typed(node, declared.element, inside=True)})"
        match node:
            case ast.List(elts=items) | ast.Tuple(elts=items):
                types = _element_types(declared, len(items))
                written = [self.typed(item, t, inside=True) for item, t in zip(items, types, strict=True)]
                return (self.lists if isinstance(node, ast.List) else self.tuples).around(written)
            case ast.Dict(keys=keys, values=values):
                key, value = declared.args if declared.kind == "dict" else (ANY, ANY)
                found = zip(keys, values, strict=True)
                pairs = [(self.typed(k, key), self.typed(v, value)) for k, v in found if k is not None]
                return self.dicts.around([self.pair.format(*pair) for pair in pairs])
            case ast.Name(id=name):
                return name
            case ast.Constant(value=str(text)) if declared.kind == "str":
                return f'To_Unbounded_String ("{text}")' if inside else f'"{text}"'
            case ast.Constant(value=str(text)):
                # Where another type is declared the published text shows how it was kept until its type was known.
                return f"`{base64.b64encode(text.encode()).decode()}`"
            case _:
                return self.constant(constant_of(node))


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _element_types(declared: Type, count: int) -> list[Type]:
    if declared.kind == "tuple" and len(declared.args) == count:
        return list(declared.args)
    return [declared.element if declared.kind in ("list", "sequence") else ANY] * count
