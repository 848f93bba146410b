"""How published Rust prompts write the values of doctests."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from codelab.core.problem import Problem
from codelab.core.types import Type
from codelab.languages.notation import Brackets, Notation, Untranslatable

__all__ = ["SCALARS", "RustNotation", "published_type"]

SCALARS = {"int": "isize", "float": "f64", "bool": "bool", "str": "String", "none": "()"}


def published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    if declared.kind in ("any", "union", "none", "sequence", "set"):
        raise Untranslatable(f"published Rust prompts have no type for {declared}")
    if declared.kind == "dict" and not all(argument.kind in ("int", "str") for argument in declared.args):
        raise Untranslatable(f"published Rust prompts have dictionaries of int and str only, not {declared}")
    inner = ", ".join(published_type(argument) for argument in declared.args)
    wrappers = {"list": "Vec<{}>", "dict": "HashMap<{}>", "optional": "Option<{}>", "tuple": "({})"}
    return wrappers.get(declared.kind, SCALARS.get(declared.kind, "")).format(inner)


def _string(text: str) -> str:
    if '"' in text:
        raise Untranslatable("published Rust prompts have no double quote in strings")
    return f'String::from("{text}")'


@dataclass(frozen=True, kw_only=True)
class RustNotation(Notation):
    """Values as text; a doctest's result is adapted to the return type by what its text looks like."""

    lists: Brackets = Brackets("vec![", "]")
    tuples: Brackets = Brackets("(", ")")
    dicts: Brackets = Brackets("HashMap::from([", "])")
    pair: str = "({}, {})"

    def doctest(self, call: ast.expr, result: ast.expr, problem: Problem) -> tuple[str, str]:
        return self.write(call), self.adapt(self.write(result), problem.returns)

    def constant(self, value: object) -> str:
        return _string(value) if isinstance(value, str) else super().constant(value)

    def adapt(self, text: str, declared: Type) -> str:
        """The text of a value, made to be of the declared type where one level suffices."""
        match declared.kind:
            case "optional":
                return text if text == self.none else f"Some({text})"
            case "list" if text == "vec![]":
                return f"Vec::<{published_type(declared.element)}>::new()"
            case "float" if "." not in text:
                return f"{text}.0"
            case "list" if declared.element.kind == "float":
                inner = text.removeprefix("vec![").removesuffix("]").split(", ")
                return self.lists.around([self.adapt(item, declared.element) for item in inner])
            case "tuple" if [part.kind for part in declared.args] == ["optional", "optional"]:
                halves = text.removeprefix("(").removesuffix(")").split(", ")
                return self.tuples.around([self.adapt(h, t) for h, t in zip(halves, declared.args, strict=False)])
            case _:
                return text
