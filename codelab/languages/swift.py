"""Swift: value types; in clean wording a Union is an enum that the prompt declares, and Any may be nil."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar, cast

from codelab.core.problem import Case, Problem
from codelab.core.types import ANY, Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.swift_notation import SCALARS, SwiftNotation, published_case, published_preludes, published_type

__all__ = ["Swift"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_CONTROL = "\\u{{{:x}}}"
_TYPES = {
    **SCALARS, "any": "AnyHashable", "none": "Never?", "list": "[{}]", "sequence": "[{}]", "set": "Set<{}>",
    "dict": "[{}: {}]", "optional": "{}?",
}  # fmt: skip
_NAMES = {**SCALARS, "none": "Nil", "any": "Any"}
_FIELDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_KINDS = {"list": "Array", "dict": "Dictionary", "optional": "Optional"}


class Swift(Language):
    """Arguments have labels; a tuple of one is its element, and what is hashed is a struct in place of a tuple."""

    name: ClassVar[str] = "swift"
    notation: ClassVar[Notation] = SwiftNotation()

    def type(self, declared: Type) -> str:
        if not self.clean:
            return published_type(declared)
        if declared.kind == "union":
            return _enum_name(declared)
        inner = [self.type(argument) for argument in declared.args]
        if declared.kind in ("set", "dict"):
            inner[0] = self._key_type(declared)
        return f"({', '.join(inner)})" if declared.kind == "tuple" else _TYPES[declared.kind].format(*inner)

    def _key_type(self, declared: Type) -> str:
        """The type of a set's elements or a dictionary's keys: a struct for tuples, which cannot be hashed."""
        key = declared.args[0]
        if _is_struct(key):
            return _type_name(key)
        if not _hashable(key):
            raise Untranslatable(f"Swift has no {declared}: {key} cannot be hashed")
        return self.type(key)

    def suited(self, problem: Problem) -> Problem:
        """The problem with Optional[Any] for Any, where one of its cases has None for Any: nil is no AnyHashable."""
        values = (
            (value, declared)
            for case in problem.cases
            for value, declared in zip((*case.arguments, case.expected), problem.types, strict=False)
        )
        if not self.clean or not any(_none_for_any(value, declared) for value, declared in values):
            return problem
        parameters = tuple(replace(one, type=_with_nil(one.type)) for one in problem.parameters)
        return replace(problem, parameters=parameters, returns=_with_nil(problem.returns))

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name}: {self.type(parameter.type)}" for name, parameter in parameters)
        return f"func {self.function_name(problem)}({written}) -> {self.type(problem.returns)} {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("/// ", documentation, keep_indent=self.clean)
        if not self.clean:
            preludes = dict.fromkeys(text for declared in problem.types for text in published_preludes(declared))
            return f"{''.join(preludes)}\n{comment}\n{self.signature(problem)}\n"
        declared = dict.fromkeys(found for one in problem.types for found in _declared(one))
        declarations = "".join(
            f"{self._enum(one) if one.kind == 'union' else self._struct(one)}\n\n" for one in declared
        )
        return f"import Foundation\n\n{declarations}{comment}\n{self.signature(problem)}\n"

    def _enum(self, union: Type) -> str:
        conformance = ": Hashable" if _hashable(union) else ""
        cases = "".join(f"    case {_case(member)}({self.type(member)})\n" for member in union.args)
        return f"enum {_enum_name(union)}{conformance} {{\n{cases}}}"

    def _struct(self, key: Type) -> str:
        fields = zip(_FIELDS, key.args, strict=False)
        lines = "".join(f"    let {name}: {self.type(part)}\n" for name, part in fields)
        return f"struct {_type_name(key)}: Hashable {{\n{lines}}}"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        return self._call(arguments, problem), expected

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        tolerances = self.tolerances(case.comparison, problem.returns)
        return f"Codelab.check({self._call(arguments, problem)}, {expected}, {tolerances})"

    def _call(self, arguments: list[str], problem: Problem) -> str:
        labelled = (f"{name}: {text}" for name, text in zip(self.names(problem), arguments, strict=True))
        return f"{self.function_name(problem)}({', '.join(labelled)})"

    def literal(self, value: Any, declared: Type) -> str:
        if self.clean and declared.kind in ("set", "dict") and _is_struct(declared.args[0]):
            return self._of_structs(value, declared)
        if declared != ANY or not isinstance(value, list | tuple | dict | set | frozenset):
            return super().literal(value, declared)
        actual = _type_for_any(cast("Any", value))
        return f"{self._of_kind(value, actual)} as {self.type(actual)}"

    def _of_structs(self, value: Any, declared: Type) -> str:
        key = declared.args[0]
        super().literal(value, declared)  # refuses a value that is not of the type
        if declared.kind == "set":
            return self.set([self._key(item, key) for item in sorted(value, key=repr)], declared)
        pairs = cast("dict[Any, Any]", value).items()
        return self.dictionary([(self._key(k, key), self.literal(v, declared.args[1])) for k, v in pairs], declared)

    def _key(self, value: Any, key: Type) -> str:
        fields = zip(_FIELDS, value, key.args, strict=False)
        return f"{_type_name(key)}({', '.join(f'{name}: {self.literal(part, t)}' for name, part, t in fields)})"

    def null(self, inner: Type) -> str:
        return "()" if inner.kind == "none" and not self.clean else "nil"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if actual.kind == "none":
            raise Untranslatable("nil is no AnyHashable")
        if declared == ANY:
            return value
        return f".{_case(actual) if self.clean else published_case(actual, declared)}({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "Int")
        return str(value)

    def special_float(self, value: float) -> str:
        return "Double.nan" if math.isnan(value) else f"{'-' if value < 0 else ''}Double.infinity"

    def string(self, value: str) -> str:
        return f'"{escaped(value, _ESCAPES, control=_CONTROL)}"'

    def list(self, items: list[str], declared: Type) -> str:
        del declared
        return f"[{', '.join(items)}]"

    def set(self, items: list[str], declared: Type) -> str:
        _distinct(items)
        return f"Set([{', '.join(items)}])" if items else f"{self.type(declared)}()"

    def tuple(self, items: list[str], declared: Type) -> str:
        del declared
        return f"({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        del declared
        _distinct([key for key, _ in pairs])
        return f"[{', '.join(f'{key}: {value}' for key, value in pairs) or ':'}]"


def _hashable(declared: Type) -> bool:
    """Whether values of the type can be elements of a set and keys: no tuple can, but one of one is its element."""
    match declared.kind:
        case "tuple":
            return len(declared.args) == 1 and _hashable(declared.args[0])
        case "set":
            return True
        case "dict":
            return _hashable(declared.args[1])
        case _:
            return all(map(_hashable, declared.args))


def _is_struct(key: Type) -> bool:
    """Whether an element of a set, or a key, is a struct that the prompt declares: a tuple of what can be hashed."""
    return key.kind == "tuple" and 2 <= len(key.args) <= len(_FIELDS) and all(map(_hashable, key.args))


def _distinct(keys: list[str]) -> None:
    """Two texts are the same to Swift where Unicode says that they are written the same."""
    if len({unicodedata.normalize("NFC", key) for key in keys}) < len(keys):
        raise Untranslatable(f"Swift takes two of {', '.join(keys)} for the same")


def _type_for_any(value: Any) -> Type:
    """The type by which a container is written where Any is expected."""
    match value:
        case dict():
            items = cast("dict[Any, Any]", value)
            return Type("dict", (_element_for_any(list(items)), _element_for_any(list(items.values()))))
        case set() | frozenset():
            return Type("set", (_element_for_any(list(cast("set[Any]", value))),))
        case _:
            return Type("list", (_element_for_any(list(value)),))


def _element_for_any(values: list[Any]) -> Type:
    return Type("optional", (ANY,)) if None in values else ANY


def _none_for_any(value: Any, declared: Type) -> bool:
    match declared.kind:
        case "any":
            return value is None
        case "union":
            return False
        case "tuple":
            return any(_none_for_any(*pair) for pair in zip(value or (), declared.args, strict=False))
        case "dict":
            pairs = cast("dict[Any, Any]", value or {}).items()
            return any(_none_for_any(*pair) for both in pairs for pair in zip(both, declared.args, strict=False))
        case "optional":
            return value is not None and _none_for_any(value, declared.element)
        case "list" | "sequence" | "set":
            return any(_none_for_any(item, declared.element) for item in value or ())
        case _:
            return False


def _with_nil(declared: Type) -> Type:
    """The type with Optional[Any] for Any, except in Optional[Any] and where values are keys."""
    if declared == ANY:
        return Type("optional", (ANY,))
    if declared.kind == "optional" and declared.element == ANY:
        return declared
    return Type(declared.kind, tuple(map(_with_nil, declared.args)))


def _declared(declared: Type) -> Iterator[Type]:
    """The unions in a type, and the tuples that stand where only a struct can."""
    if declared.kind == "union":
        yield declared
    if declared.kind in ("set", "dict") and _is_struct(declared.args[0]):
        yield declared.args[0]
    for argument in declared.args:
        yield from _declared(argument)


def _enum_name(declared: Type) -> str:
    return "Or".join(map(_type_name, declared.args))


def _type_name(declared: Type) -> str:
    """A type in the name of an enum or of one of its cases."""
    if declared.kind == "union":
        return _enum_name(declared)
    kind = _NAMES.get(declared.kind) or _KINDS.get(declared.kind) or declared.kind.title()
    return "".join(map(_type_name, declared.args)) + kind


def _case(member: Type) -> str:
    name = _type_name(member)
    return name[0].lower() + name[1:]
