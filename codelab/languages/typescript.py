"""TypeScript: dictionaries are objects or Maps, sets are Sets, whole numbers beyond 2^53 make `int` a bigint."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, cast

from codelab.core.problem import Case, Problem
from codelab.core.types import ANY, INT, STR, Type
from codelab.core.values import fits, member_of
from codelab.languages.base import Language, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["TypeScript"]

_SAFE_INTEGER = 2**53 - 1
_BIG = Type("int", (INT,))
"""Whole numbers of a problem in which some are too large for `number`; to everything but this module an int."""
_SCALARS = {"int": "number", "float": "number", "bool": "boolean", "str": "string", "any": "any", "none": "undefined"}
_PROPERTY_KEYS = ("str", "int", "float")
# The last two end a line of source, and so the comment that a doctest stands in.
_LINE_ENDS = {"\u2028": "\\u2028", "\u2029": "\\u2029"}
_SURROGATES = {chr(code): f"\\u{code:04x}" for code in range(0xD800, 0xE000)}
_UNICODE = "\\u{:04x}"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", **_LINE_ENDS, **_SURROGATES}


def _quoted(text: str) -> str:
    return f'"{text}"'.replace("\n", "\\n")


def _published_type(declared: Type) -> str:
    """A type as published prompts write it; Untranslatable for those that they refuse."""
    inner = [_published_type(argument) for argument in declared.args]
    match declared.kind:
        case "set" | "sequence" | "none":
            raise Untranslatable(f"published TypeScript prompts have no type for {declared}")
        case "optional" if declared.element.kind == "union":
            raise Untranslatable("published TypeScript prompts have no None in a Union")
        case "dict" if not all(argument.kind in ("int", "str") for argument in declared.args):
            raise Untranslatable(f"published TypeScript prompts have dictionaries of int and str only, not {declared}")
        case _:
            return _written(declared, inner)


def _written(declared: Type, inner: list[str]) -> str:
    match declared.kind:
        case "list" | "sequence":
            alternatives = declared.element.kind in ("union", "optional") and " | " in inner[0]
            return f"({inner[0]})[]" if alternatives else f"{inner[0]}[]"
        case "tuple":
            return f"[{', '.join(inner)}]"
        case "dict":
            return f"{{[key: {inner[0]}]: {inner[1]}}}"
        case "set":
            return f"Set<{inner[0]}>"
        case "optional":
            return f"{inner[0]} | undefined"
        case "union":
            return " | ".join(inner)
        case _:
            return _SCALARS[declared.kind]


def _mended_type(declared: Type) -> str:
    if declared == _BIG:
        return "bigint"
    inner = (
        list(dict.fromkeys(map(_mended_type, declared.args)))
        if declared.kind == "union"
        else [*map(_mended_type, declared.args)]
    )
    return f"Map<{', '.join(inner)}>" if _is_map(declared) else _written(declared, inner)


def _is_map(declared: Type) -> bool:
    """Whether a dictionary is a Map, because its keys are no names of properties."""
    return declared.kind == "dict" and (declared.args[0].kind not in _PROPERTY_KEYS or declared.args[0] == _BIG)


def _mentions_map(declared: Type) -> bool:
    return _is_map(declared) or any(map(_mentions_map, declared.args))


def _enlarged(declared: Type) -> Type:
    return _BIG if declared == INT else Type(declared.kind, tuple(map(_enlarged, declared.args)))


def _reduced(declared: Type) -> Type:
    return INT if declared == _BIG else Type(declared.kind, tuple(map(_reduced, declared.args)))


def _holds_large(value: Any, declared: Type) -> bool:
    """Whether a value of the type holds a whole number that `number` does not count to; Any takes either kind."""
    match declared.kind:
        case "int":
            return type(value) is int and abs(value) > _SAFE_INTEGER
        case "optional" | "union":
            members = [member for member in declared.args if fits(value, member)]
            return any(_holds_large(value, member) for member in members)
        case "list" | "sequence" | "set" if isinstance(value, list | tuple | set | frozenset):
            return any(_holds_large(item, declared.element) for item in cast("Iterable[Any]", value))
        case "tuple" if isinstance(value, list | tuple):
            return any(map(_holds_large, cast("Iterable[Any]", value), declared.args))
        case "dict" if isinstance(value, dict):
            pairs = cast("dict[Any, Any]", value).items()
            return any(
                _holds_large(part, kind) for pair in pairs for part, kind in zip(pair, declared.args, strict=True)
            )
        case _:
            return False


class TypeScript(Language):
    """Values are of the declared types; a Union is a union and Any is any."""

    name: ClassVar[str] = "ts"
    notation: ClassVar[Notation] = Notation(none="undefined", string=_quoted)

    def type(self, declared: Type) -> str:
        return _mended_type(declared) if self.clean else _published_type(declared)

    def suited(self, problem: Problem) -> Problem:
        """The problem with bigint for int, where a whole number of its cases is beyond 2^53."""
        values = (
            (value, declared)
            for case in problem.cases
            for value, declared in zip((*case.arguments, case.expected), problem.types, strict=False)
        )
        if not self.clean or not any(_holds_large(value, declared) for value, declared in values):
            return problem
        parameters = tuple(replace(one, type=_enlarged(one.type)) for one in problem.parameters)
        return replace(problem, parameters=parameters, returns=_enlarged(problem.returns))

    def terms(self, problem: Problem) -> Mapping[str, str]:
        maps = any(_mentions_map(declared) for declared in problem.types)
        return {**super().terms(problem), **({"dictionary": "Map"} if maps else {})}

    def function_name(self, problem: Problem) -> str:
        """The name; in clean wording none that the declarations of browsers and of JavaScript have taken."""
        name = super().function_name(problem)
        return f"{name}_" if self.clean and name in self.spec.options["globals"] else name

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"function {self.function_name(problem)}({written}): {self.type(problem.returns)} {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("// ", documentation, first="// " if self.clean else "//", keep_indent=self.clean)
        return f"{comment}\n{self.signature(problem)}\n"

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        expected = _Expected(self.spec, self.wording).literal(case.expected, problem.returns)
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        return f"codelab.check({call}, {expected}, {self.tolerances(case.comparison, problem.returns)});"

    def literal(self, value: Any, declared: Type) -> str:
        match declared.kind:
            case "int" if declared == _BIG and type(value) is int:
                return f"{value}n"
            case "any" if type(value) is int and self.clean and abs(value) > _SAFE_INTEGER:
                return f"{value}n"
            case "any" if isinstance(value, dict):
                texts = all(isinstance(key, str) for key in cast("dict[Any, Any]", value))
                return super().literal(value, Type("dict", (STR if texts else ANY, ANY)))
            case "union":
                plain = Type("union", tuple(map(_reduced, declared.args)))
                member = member_of(value, plain)
                if member is None:
                    return super().literal(value, plain)
                return self.literal(value, declared.args[plain.args.index(member)])
            case _:
                return super().literal(value, declared)

    def integer(self, value: int) -> str:
        if abs(value) > _SAFE_INTEGER and not _is_double(value):
            raise Untranslatable(f"{value} does not fit number")
        return str(value)

    def special_float(self, value: float) -> str:
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_UNICODE)}"'

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if _is_map(declared):
            entries = ", ".join(f"[{k}, {v}]" for k, v in pairs)
            return f"new {_mended_type(declared)}([{entries}])"
        return super().dictionary([(_property(key), value) for key, value in pairs], declared)

    def set(self, items: list[str], declared: Type) -> str:
        return f"new {_mended_type(declared)}([{', '.join(items)}])"


class _Expected(TypeScript):
    """Expected values: a number that may be off by the tolerances is told from a whole one."""

    def real(self, value: float) -> str:
        return f"codelab.real({super().real(value)})"


def _property(key: str) -> str:
    """A literal as the key of an object."""
    plain = key.removeprefix("codelab.real(").removesuffix(")") if key.startswith("codelab.real(") else key
    # A plain "__proto__" would be no key but the object's prototype.
    return f"[{plain}]" if plain.startswith(("-", '"__proto__')) else plain


def _is_double(value: int) -> bool:
    try:
        return int(float(value)) == value
    except OverflowError:
        return False
