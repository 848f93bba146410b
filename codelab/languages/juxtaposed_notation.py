"""How published prompts of Haskell and OCaml write values: `f x y`, results adapted by what their text looks like."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["JuxtaposedNotation", "check_types", "enclosed"]

_WITHOUT_TYPE = ("any", "union", "none", "sequence", "set")
_PLAIN = ("int", "float", "bool", "str")


def enclosed(sign: str) -> Callable[[Any], str]:
    """Numbers as they are, but negative whole ones in parentheses and with this sign."""

    def number(value: Any) -> str:
        return f"({sign}{-value})" if isinstance(value, int) and value < 0 else repr(value)

    return number


def check_types(declared: Type, title: str) -> None:
    """Raise Untranslatable for a type that published prompts have none for."""
    if declared.kind in _WITHOUT_TYPE:
        raise Untranslatable(f"published {title} prompts have no type for {declared}")
    if declared.kind == "dict" and any(argument.kind not in _PLAIN for argument in declared.args):
        raise Untranslatable(f"published {title} prompts have dictionaries of plain types only, not {declared}")
    for argument in declared.args:
        check_types(argument, title)


@dataclass(frozen=True, kw_only=True)
class JuxtaposedNotation(Notation):
    """`present` is the constructor of an optional that holds a value, `function` how a function is called."""

    present: str
    function: Callable[[str], str] = str
    tuples: Brackets = Brackets("(", ")")
    pair: str = "({}, {})"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        return self.write(call), self.adapt(self.write(result), problem.returns)

    def write_call(self, function: str, arguments: list[str]) -> str:
        return " ".join([self.function(function), *arguments])

    def adapt(self, text: str, declared: Type) -> str:
        """The text of a value, made to be of the declared type where one level suffices."""
        match declared.kind:
            case "optional":
                return f"{self.present} ({text})"
            case "float" if "." not in text:
                return f"{text}.0"
            case "list" if declared.element.kind == "float":
                inner = text.removeprefix("[").removesuffix("]").split(self.lists.separator)
                return self.lists.around([self.adapt(item, declared.element) for item in inner])
            case _:
                return text
