"""Perl: lists and tuples are array references, dictionaries hash references, sets arrays without an order."""

from __future__ import annotations

import ast
import math
from typing import Any, ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import BOOL, Type
from codelab.languages.base import Language, as_given, comment_block, escaped
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Perl"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "$": "\\$", "@": "\\@", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_KEYS = {"!!1": "1", "!!0": "", "undef": "", "9**9**9": "Inf", "-9**9**9": "-Inf"}
_TRUTH = {"!!1": "1", "!!0": '""'}


class _Notation(Notation):
    """True is written as a number, which the published rules cannot put into a list."""

    def write(self, node: ast.expr) -> str:
        if isinstance(node, ast.List) and any(_is_true(item) for item in node.elts):
            raise Untranslatable("published rules write no lists with True in them")
        return super().write(node)


class Perl(Language):
    """A scalar is a number or a text as it is used: only truth values know what they are (from 5.36 on)."""

    name: ClassVar[str] = "pl"
    notation: ClassVar[Notation] = _Notation(true="1", false='""', none="undef", pair="{} => {}")

    def signature(self, problem: Problem) -> str:
        opening = f"sub {self.function_name(problem)} {{"
        names = ", ".join(f"${name}" for name in self.names(problem))
        if not self.clean:
            return f"{opening}\n    my({names}) = @_;"
        return f"{opening}\n    my ({names}) = @_;" if names else opening

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("# ", documentation, keep_indent=self.clean)
        # Without it a text outside ASCII is its bytes.
        pragma = "use utf8;\n\n" if self.clean else ""
        return f"{pragma}{comment}\n{self.signature(problem)}\n"

    def names(self, problem: Problem) -> list[str]:
        given = [parameter.name for parameter in problem.parameters]
        names: list[str] = []
        for name in given:
            new = name
            # `sort` has its own $a and $b, and $_ is never a function's.
            while self.clean and (new in self.spec.options["variables"] or (new != name and new in given)):
                new += "_"
            names.append(new)
        return names

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        del expected
        # Qualified, a function may be called as one of Perl's own.
        call = f"scalar(main::{self.function_name(problem)}({', '.join(arguments)}))"
        wanted = _Expected(self.spec, self.wording).literal(case.expected, problem.returns)
        if problem.returns == BOOL and not case.expected:
            wanted = "falsehood()"  # a bare `return` is the usual one
        return f"check({call}, {wanted}, {self.tolerances(case.comparison, problem.returns)});"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        given = [
            _TRUTH.get(argument, argument) if parameter.type == BOOL else argument
            for argument, parameter in zip(arguments, problem.parameters, strict=True)
        ]
        return super().doctest(given, _TRUTH.get(expected, expected) if problem.returns == BOOL else expected, problem)

    def equality(self, name: str, literal: str, declared: Type) -> str:
        return super().equality(f"${name}", literal, declared)

    def argument(self, value: Any, declared: Type) -> str:
        return super().argument(value, as_given(declared))

    def boolean(self, value: bool) -> str:  # noqa: FBT001 - it is the value
        return "!!1" if value else "!!0"

    def integer(self, value: int) -> str:
        if not -(2**63) <= value < 2**64:
            raise Untranslatable(f"{value} does not fit a Perl integer")
        return str(value)

    def special_float(self, value: float) -> str:
        return "(9**9**9 - 9**9**9)" if math.isnan(value) else "9**9**9" if value > 0 else "-9**9**9"

    def string(self, value: str) -> str:
        return '"' + escaped(value, _ESCAPES, control="\\x{{{:02x}}}") + '"'

    def set(self, items: list[str], declared: Type) -> str:
        return self.list(items, declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if declared.args[0].mentions("tuple", "sequence"):
            return self.set([self.list(list(pair), declared) for pair in pairs], declared)
        keys = [_key(key) for key, _ in pairs]
        if len({*keys}) < len(keys):
            raise Untranslatable("Perl hashes have text for keys: 1 and '1' are the same")
        # An arrow makes a text of the name before it.
        written = [('""' if key == "undef" else key, value) for key, value in pairs]
        return super().dictionary(written, declared)


class _Expected(Perl):
    """What is expected says what it is, as a scalar alone does not."""

    def boolean(self, value: bool) -> str:  # noqa: FBT001 - it is the value
        return f"truth({int(value)})"

    def real(self, value: float) -> str:
        return f"real({super().real(value)})"

    def string(self, value: str) -> str:
        return f"text({super().string(value)})"

    def set(self, items: list[str], declared: Type) -> str:
        return f"unordered({super().set(items, declared)})"

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        plain = pairs if declared.args[0].mentions("tuple", "sequence") else [(_plain(k), v) for k, v in pairs]
        return super().dictionary(plain, declared)


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _plain(literal: str) -> str:
    """A key without the word that says what it is."""
    kind, _, value = literal.removesuffix(")").partition("(")
    if kind == "truth":
        return f"!!{value}"
    return value if kind in ("text", "real") else literal


def _key(literal: str) -> str:
    """The text that Perl makes of a literal as a key."""
    if literal.startswith('"'):
        return literal[1:-1]
    if literal.startswith(("[", "{")):
        raise Untranslatable(f"Perl hashes have no key {literal}")
    if literal in _KEYS:
        return _KEYS[literal]
    return literal if literal.lstrip("-").isdigit() else f"{float(literal):.15g}"
