"""The contract of a language: how a type, a literal, a signature and an assertion are written."""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, cast

from codelab.core.problem import Case, Comparison, Problem
from codelab.core.task import Wording
from codelab.core.types import FLOAT, INT, Type
from codelab.core.values import member_of, outer_type
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.spec import LanguageSpec

__all__ = ["Language", "as_given", "check_single", "check_whole", "comment_block", "escaped"]

_LARGEST_SINGLE, _SMALLEST_SINGLE = 3.4028234e38, 1.5e-45


class Language(ABC):
    """One target language in one wording; subclasses write leaves, never the walk over values.

    `spec` is the language's `language.toml`. `wording` decides whether prompts equal MultiPL-E's
    published text or are mended; types may differ between the two, tests follow the types.
    """

    name: ClassVar[str]
    notation: ClassVar[Notation]
    single_precision: ClassVar[str] = ""
    """The published type of float where that has 32 bits and literals that end in f."""

    def __init__(self, spec: LanguageSpec, wording: Wording) -> None:
        self.spec = spec
        self.wording: Wording = wording

    @property
    def clean(self) -> bool:
        """Whether prompts are mended rather than published."""
        return self.wording == "clean"

    @abstractmethod
    def signature(self, problem: Problem) -> str:
        """The line that opens the function."""

    @abstractmethod
    def prompt(self, problem: Problem, documentation: str) -> str:
        """The prompt: what stands before the signature, documentation and signature."""

    @abstractmethod
    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        """One test case as a statement that calls the harness."""

    def suited(self, problem: Problem) -> Problem:
        """The problem with the types that this language needs for its values, where one Python type has several."""
        return problem

    def test_support(self, problem: Problem) -> Sequence[str]:
        """Lines that stand before the assertions."""
        del problem
        return ()

    def terms(self, problem: Problem) -> Mapping[str, str]:
        """The words of clean documentation; a language with several kinds of None chooses by the types."""
        del problem
        return self.spec.clean_terms

    def check_published(self, problem: Problem) -> None:
        """Raise Untranslatable where MultiPL-E drops the problem for one of its types."""
        for declared in problem.types:
            self.type(declared)

    def type(self, declared: Type) -> str:
        """A type's name; Untranslatable where the language has none. Untyped languages need none."""
        return str(declared)

    def function_name(self, problem: Problem) -> str:
        """The function's name in the language's own case."""
        return self.identifier(problem.entry_point)

    def identifier(self, name: str) -> str:
        """A name that is no keyword; the published wording renames nothing."""
        return f"{name}_" if self.clean and name in self.spec.keywords else name

    def names(self, problem: Problem) -> list[str]:
        """The parameters' names."""
        return [self.identifier(parameter.name) for parameter in problem.parameters]

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        """A doctest's call and result in clean wording, from literals."""
        return f"{self.function_name(problem)}({', '.join(arguments)})", expected

    def argument(self, value: Any, declared: Type) -> str:
        """A value as the argument of a call."""
        return self.literal(value, declared)

    def expected(self, value: Any, declared: Type) -> str:
        """A value as the expected result of an assertion."""
        return self.literal(value, declared)

    def returned(self, value: Any, declared: Type) -> str:
        """A value as what a function of that type returns."""
        return self.argument(value, declared)

    def equality(self, name: str, literal: str, declared: Type) -> str:
        """Whether a parameter equals a literal of its type, in a completion."""
        equal = self.spec.answer_table.equal
        if "{type}" in equal:
            equal = equal.replace("{type}", self.type(declared))
        return equal.replace("{argument}", name).replace("{literal}", literal)

    def cases(self, assertions: list[str]) -> list[str]:
        """The assertions as they stand in the harness."""
        return assertions

    def literal(self, value: Any, declared: Type) -> str:
        """A value as an expression of exactly the declared type.

        Raises Untranslatable where the value is not of that type or has no literal.
        """
        value = _adapted(value, declared)
        match declared.kind:
            case "optional":
                inner = declared.element
                return self.null(inner) if value is None else self.some(self.literal(value, inner), inner)
            case "union":
                member = member_of(value, declared)
                if member is None:
                    raise _misfit(value, declared)
                return self.member(self.literal(value, member), member, declared)
            case "any":
                actual = outer_type(value)
                return self.member(self._of_kind(value, actual), actual, declared)
            case _:
                return self._of_kind(value, declared)

    def _of_kind(self, value: Any, declared: Type) -> str:
        match declared.kind:
            case "none":
                return self.null(declared)
            case "bool":
                return self.boolean(value)
            case "int":
                return self.integer(value)
            case "float":
                return self.real(_as_float(value))
            case "str":
                return self.string(value)
            case "dict":
                key, item = declared.args
                pairs = [(self.literal(k, key), self.literal(v, item)) for k, v in value.items()]
                return self.dictionary(pairs, declared)
            case "tuple":
                items = [self.literal(v, t) for v, t in zip(value, declared.args, strict=True)]
                return self.tuple(items, declared)
            case "set":
                items = sorted(value, key=repr)
                return self.set([self.literal(v, declared.element) for v in items], declared)
            case _:
                return self.list([self.literal(v, declared.element) for v in value], declared)

    def null(self, inner: Type) -> str:
        """None, where a value of the inner type could stand."""
        del inner
        return self.notation.none

    def some(self, value: str, inner: Type) -> str:
        """A value that is present, where None could stand."""
        del inner
        return value

    def member(self, value: str, actual: Type, declared: Type) -> str:
        """A value of one member of a union, or of Any."""
        del actual, declared
        return value

    def boolean(self, value: bool) -> str:  # noqa: FBT001 - it is the value
        """A truth value."""
        return self.notation.true if value else self.notation.false

    def integer(self, value: int) -> str:
        """A whole number of any size that the language can write."""
        return str(value)

    def real(self, value: float) -> str:
        """A float; finite ones as Python writes them."""
        if not math.isfinite(value):
            return self.special_float(value)
        if self.single_precision and not self.clean:
            check_single(value, self.single_precision)
            return f"{value!r}f"
        return repr(value)

    def special_float(self, value: float) -> str:
        """An infinity or NaN."""
        raise Untranslatable(f"{self.spec.title} has no literal for {value}")

    @abstractmethod
    def string(self, value: str) -> str:
        """A string with every character exact."""

    def list(self, items: list[str], declared: Type) -> str:
        """A list, or a tuple of any length, of items already written."""
        del declared
        return self.notation.lists.around(items)

    def tuple(self, items: list[str], declared: Type) -> str:
        """A tuple of items already written."""
        del declared
        return self.notation.write_tuple(items)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        """A dictionary of pairs already written."""
        del declared
        return self.notation.dicts.around([self.notation.pair.format(k, v) for k, v in pairs])

    @abstractmethod
    def set(self, items: list[str], declared: Type) -> str:
        """A set of items already written."""

    @staticmethod
    def tolerances(comparison: Comparison, returns: Type) -> str:
        """The two float tolerances as trailing arguments, relative first; 0 where no float is expected."""
        if not returns.mentions("float", "any"):
            return "0.0, 0.0"
        return f"{comparison.rel_tol!r}, {comparison.abs_tol!r}"


_PYTHON_TYPES: dict[str, tuple[type[Any], ...]] = {
    "none": (type(None),), "bool": (bool,), "int": (int,), "float": (int, float), "str": (str,),
    "list": (list,), "tuple": (tuple,), "sequence": (tuple,), "dict": (dict,), "set": (set, frozenset),
}  # fmt: skip


def _adapted(value: Any, declared: Type) -> Any:
    """The value, with lists for tuples and tuples for lists where a benchmark is lax about them."""
    expected = _PYTHON_TYPES.get(declared.kind)
    if expected is None:
        return value
    items = _items(value)
    if items is not None and declared.kind in ("list", "tuple", "sequence"):
        value = items if declared.kind == "list" else tuple(items)
    right_kind = type(value) is not bool if declared.kind in ("int", "float") else True
    right_length = len(items or ()) == len(declared.args) if declared.kind == "tuple" else True
    if right_kind and right_length and issubclass(type(value), expected):
        return value
    raise _misfit(value, declared)


def _as_float(value: float) -> float:
    try:
        return float(value)
    except OverflowError as error:
        raise Untranslatable(f"{value} does not fit float") from error


def _items(value: Any) -> list[Any] | None:
    return list(cast("list[Any]", value)) if isinstance(value, list | tuple) else None


def _misfit(value: Any, declared: Type) -> Untranslatable:
    return Untranslatable(f"{value!r} is not of type {declared}")


def check_whole(value: int, name: str, *, bits: int = 64) -> None:
    """Raise Untranslatable where a whole number does not fit a signed type of so many bits, `name` in the language."""
    if not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        raise Untranslatable(f"{value} does not fit {name}")


def check_single(value: float, name: str) -> None:
    """Raise Untranslatable where a finite number becomes infinite, or 0, in single precision (IEEE 754 binary32)."""
    if abs(value) > _LARGEST_SINGLE or 0 < abs(value) < _SMALLEST_SINGLE:
        raise Untranslatable(f"{value!r} does not fit {name}")


def as_given(declared: Type) -> Type:
    """The type with int or float for float: an untyped language is handed the whole number that a test gives."""
    if declared == FLOAT:
        return Type("union", (INT, FLOAT))
    return Type(declared.kind, tuple(map(as_given, declared.args)))


def comment_block(prefix: str, documentation: str, *, first: str | None = None, keep_indent: bool = False) -> str:
    """Documentation with every line behind a comment prefix, as MultiPL-E lays it out.

    By default all white space after a line break gives way to the prefix; `keep_indent` keeps it.
    """
    text = documentation.strip()
    body = text.replace("\n", f"\n{prefix}") if keep_indent else re.sub(r"\n(\s*)", f"\n{prefix}", text)
    return f"{prefix if first is None else first}{body}".replace(f"\n{prefix}\n", f"\n{prefix.rstrip()}\n")


def escaped(text: str, escapes: dict[str, str], *, control: str = "\\x{:02x}") -> str:
    """The text with characters replaced, control characters in the given notation."""
    return "".join(escapes.get(c) or (control.format(ord(c)) if ord(c) < 32 or ord(c) == 127 else c) for c in text)
