"""R: what holds values of one kind is a vector, anything else a list; None is NULL, a dictionary a list with names."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable
from codelab.languages.r_notation import R_NOTATION, vector_or_list

__all__ = ["R"]

_CONTROL = "\\u{:04x}"
# Characters that turn the direction of text: R refuses them as they are.
_TURNING = {chr(code): f"\\u{code:x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", **_TURNING}
_VECTORS = {"int": "numeric", "float": "numeric", "str": "character", "bool": "logical"}
_SEQUENCES = ("list", "sequence", "tuple", "set")
_EMPTY = ("items()", "members()", "entries()", "pairs()")
_LARGEST = 2**53 - 1
_LARGEST_INTEGER = 2**31 - 1


class R(Language):
    """Whole numbers are doubles, as in published prompts, but integers where a double would mean a float."""

    name: ClassVar[str] = "r"
    notation: ClassVar[Notation] = R_NOTATION

    def identifier(self, name: str) -> str:
        # As R's make.names does.
        return super().identifier(f"X{name}" if self.clean and name.startswith("_") else name)

    def signature(self, problem: Problem) -> str:
        return f"{self.function_name(problem)} <- function({', '.join(self.names(problem))}) {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        return f"{comment_block('# ', documentation, keep_indent=True)}\n{self.signature(problem)}"

    def terms(self, problem: Problem) -> Mapping[str, str]:
        declared = [each for each in map(_sequence, problem.types) if each is not None]
        vectors = bool(declared) and all(_vector(each) is not None for each in declared)
        return {**super().terms(problem), **({"list": "vector", "tuple": "vector"} if vectors else {})}

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        del expected
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        wanted = _Wanted(self.spec, self.wording).literal(case.expected, problem.returns)
        return f"codelab$check({call}, {wanted}, {self.tolerances(case.comparison, problem.returns)})"

    def member(self, value: str, actual: Type, declared: Type) -> str:
        if not self.clean or actual.kind != "int" or not (declared.kind == "any" or declared.mentions("float")):
            return value
        # Only the type tells 1 from 1.0 where both may stand.
        return f"{value}L" if abs(int(value)) <= _LARGEST_INTEGER else value

    def integer(self, value: int) -> str:
        if abs(value) > _LARGEST:
            raise Untranslatable(f"{value} does not fit a whole number of R")
        return str(value)

    def real(self, value: float) -> str:
        text = super().real(value)
        return text if not math.isfinite(value) or _reads_as(text, value) else value.hex()

    def special_float(self, value: float) -> str:
        return "NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf"

    def string(self, value: str) -> str:
        if "\0" in value:
            raise Untranslatable("R has no strings with NUL")
        return f'"{escaped(value, _ESCAPES, control=_CONTROL)}"'

    def list(self, items: list[str], declared: Type) -> str:
        if not self.clean:
            return vector_or_list(items)
        vector = _vector(declared)
        if vector is not None and not items:
            return f"{vector}(0)"
        return f"{'c' if vector else 'list'}({', '.join(items)})"

    def tuple(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def set(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if not _has_names(declared, [key for key, _ in pairs]):
            return f"list({', '.join(f'list({key}, {value})' for key, value in pairs)})"
        names = [_name(key) for key, _ in pairs]
        if len(set(names)) < len(names):
            raise Untranslatable(f"{declared} with a key twice: {', '.join(names)}")
        if '""' in names:
            values = ", ".join(value for _, value in pairs)
            return f"setNames(list({values}), c({', '.join(names)}))"
        return f"list({', '.join(f'{name} = {value}' for name, (_, value) in zip(names, pairs, strict=True))})"


class _Wanted(R):
    """An expected value as a description for the harness, as R's own values do not tell 5 from a list of 5."""

    def null(self, inner: Type) -> str:
        del inner
        return "none()"

    def some(self, value: str, inner: Type) -> str:
        del inner
        # Where None could stand NULL is no empty list; published prompts write both alike.
        return "empty()" if self.clean and value in _EMPTY else value

    def member(self, value: str, actual: Type, declared: Type) -> str:
        return self.some(value, actual) if declared.kind == "any" else value

    def boolean(self, value: bool) -> str:  # noqa: FBT001 - it is the value
        return f"flag({super().boolean(value)})"

    def integer(self, value: int) -> str:
        return f"whole({super().integer(value)})"

    def real(self, value: float) -> str:
        return f"real({super().real(value)})"

    def string(self, value: str) -> str:
        return f"text({super().string(value)})"

    def list(self, items: list[str], declared: Type) -> str:
        return f"{'members' if declared.kind == 'set' else 'items'}({', '.join(items)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        word = "entries" if _has_names(declared, [key for key, _ in pairs]) else "pairs"
        return f"{word}({', '.join(f'{key}, {value}' for key, value in pairs)})"


def _sequence(declared: Type) -> Type | None:
    """The outermost list, tuple or set in a type, if there is one."""
    if declared.kind in _SEQUENCES:
        return declared
    return next((inner for inner in map(_sequence, declared.args) if inner is not None), None)


def _vector(declared: Type) -> str | None:
    """The kind of vector that holds a list, tuple or set; None where it must be a list."""
    kinds = {_VECTORS.get(each.kind) for member in declared.args for each in _members(member)}
    return kinds.pop() if len(kinds) == 1 else None


def _members(declared: Type) -> tuple[Type, ...]:
    return declared.args if declared.kind == "union" else (declared,)


def _has_names(declared: Type, keys: list[str]) -> bool:
    """Whether a dictionary is a list with names, and not one of pairs: where its keys are scalars of one kind."""
    key = declared.args[0]
    if key.kind == "any":
        return all(written.startswith(('"', 'text("')) for written in keys)
    return _vector(Type("list", (key,))) is not None


def _name(key: str) -> str:
    """A key as a quoted name: the digits of a number, the text of a text."""
    return key if key.startswith('"') else f'"{float.fromhex(key) if "0x" in key else key}"'


def _reads_as(text: str, value: float) -> bool:
    """Whether R reads a decimal number as this double: it computes in long doubles, and rounds twice."""
    found = re.fullmatch(r"-?(\d+)(?:\.(\d+))?(?:e([-+]\d+))?", text)
    if found is None:
        return False
    digits, exponent = int(found[1] + (found[2] or "")), int(found[3] or 0) - len(found[2] or "")
    if digits == 0:
        return True
    if digits >= 2**64 or abs(exponent) > 27:  # powers of ten beyond it are rounded themselves
        return False
    exact = Fraction(digits) * Fraction(10) ** exponent
    # The spacing of long doubles, which have 64 bits, near the number.
    unit = Fraction(2) ** (exact.numerator.bit_length() - exact.denominator.bit_length() - 64)
    unit *= 2 if exact / unit >= 2**64 else 1
    return float(round(exact / unit) * unit) == abs(value)
