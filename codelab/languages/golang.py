"""Go: a set is a map to bool, a tuple an array or a struct; in clean wording None is a nil pointer and a Union any."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

from codelab.core.problem import Case, Problem
from codelab.core.types import Type
from codelab.languages.base import Language, check_whole, comment_block, escaped
from codelab.languages.go_notation import SCALARS, GoNotation, published_type
from codelab.languages.notation import Notation, Untranslatable

__all__ = ["Go"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\ufeff": "\\ufeff"}
_RENAMED = {"string": "myString", "int": "myInt", "float": "myFloat", "bool": "myBool"}
_FIELDS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
_ANY = ("any", "union", "none")
"""The kinds of which every value is in an `any`."""


class Go(Language):
    """A test file: what follows the prompt cannot import anything."""

    name: ClassVar[str] = "go"
    notation: ClassVar[Notation] = GoNotation()

    def type(self, declared: Type) -> str:
        return _mended_type(declared) if self.clean else published_type(declared)

    def function_name(self, problem: Problem) -> str:
        name = super().function_name(problem)
        # `go test` takes a function of such a name for a test and refuses its parameters.
        taken = self.clean and name.startswith(("Test", "Benchmark", "Fuzz", "Example"))
        return name[0].lower() + name[1:] if taken else name

    def identifier(self, name: str) -> str:
        return super().identifier(name) if self.clean else _RENAMED.get(name, name)

    def signature(self, problem: Problem) -> str:
        parameters = zip(self.names(problem), problem.parameters, strict=True)
        written = ", ".join(f"{name} {self.type(parameter.type)}" for name, parameter in parameters)
        return f"func {self.function_name(problem)}({written}) {self.type(problem.returns)} {{"

    def prompt(self, problem: Problem, documentation: str) -> str:
        comment = comment_block("// ", documentation, keep_indent=self.clean)
        indent, imports = ("\t", self.spec.options["imports"]) if self.clean else ("    ", ("testing", "fmt"))
        listed = "".join(f'{indent}"{package}"\n' for package in imports)
        tuples = "".join(map(_declaration, sorted(_arities(problem)))) if self.clean else ""
        head = f"package {problem.entry_point}_test\n\nimport (\n{listed})\n\n{tuples}"
        return f"{head}{comment}\n{self.signature(problem)}\n"

    def test_support(self, problem: Problem) -> Sequence[str]:
        """What makes every import used, and how values of the return type are seen."""
        used = self.spec.options["uses"] if self.clean else ()
        return [*(f"var _ = {name}" for name in used), f"var codelabView = {self._view(problem.returns)}"]

    def assertion(self, arguments: list[str], expected: str, case: Case, problem: Problem) -> str:
        call = f"{self.function_name(problem)}({', '.join(arguments)})"
        tolerances = self.tolerances(case.comparison, problem.returns)
        return f"codelabCheck(codelabT, codelabView({call}), codelabView({expected}), {tolerances})"

    def doctest(self, arguments: list[str], expected: str, problem: Problem) -> tuple[str, str]:
        """A pointer is shown as the address of its value, which for a number is no Go."""
        call, result = super().doctest(arguments, expected, problem)
        return _without_helpers(call), _without_helpers(result)

    def equality(self, name: str, literal: str, declared: Type) -> str:
        view = self._view(declared)
        return f"codelabSame({view}({name}), {view}({literal}), 0, 0)"

    def null(self, inner: Type) -> str:
        del inner
        return "nil"

    def some(self, value: str, inner: Type) -> str:
        if inner.kind in _ANY or not self.clean:
            return value
        return f"&{value}" if inner.args else f"codelabPointer({value})"

    def integer(self, value: int) -> str:
        check_whole(value, "int")
        return str(value)

    def real(self, value: float) -> str:
        if value == 0 and math.copysign(1, value) < 0:
            return "math.Copysign(0, -1)" if self.clean else "codelabNegativeZero()"
        return super().real(value)

    def special_float(self, value: float) -> str:
        if math.isnan(value):
            return "math.NaN()" if self.clean else "codelabNaN()"
        sign = 1 if value > 0 else -1
        return f"math.Inf({sign})" if self.clean else f"codelabInf({sign})"

    def string(self, value: str) -> str:
        if any(0xD800 <= ord(char) < 0xE000 for char in value):
            raise Untranslatable("Go has no strings with half a surrogate pair")
        return f'"{escaped(value, _ESCAPES)}"'

    def list(self, items: list[str], declared: Type) -> str:
        return self._composite(declared, [self._element(item, declared.args[0]) for item in items])

    def tuple(self, items: list[str], declared: Type) -> str:
        if self.clean and _is_array(declared):
            items = [self._element(item, declared.args[0]) for item in items]
        return self._composite(declared, items)

    def set(self, items: list[str], declared: Type) -> str:
        return self.dictionary([(item, "true") for item in items], declared)

    def dictionary(self, pairs: list[tuple[str, str]], declared: Type) -> str:
        if any(key.startswith(("[]", "map[")) for key, _ in pairs):
            raise Untranslatable("Go has no slices and maps as keys")
        last = declared.args[-1]
        written = [(self._element(key, declared.args[0]), self._element(value, last)) for key, value in pairs]
        return self._composite(declared, [f"{key}: {value}" for key, value in written])

    def _composite(self, declared: Type, items: Sequence[str]) -> str:
        inside_any = not self.clean and declared.kind in ("dict", "set")  # a dictionary that prompts have no type for
        name = _mended_type(declared) if inside_any else self.type(declared)
        return f"{name}{{{', '.join(items)}}}"

    def _element(self, item: str, declared: Type) -> str:
        """The literal of an element, without its type where the container's tells it."""
        named = self.type(declared.element if declared.kind == "optional" else declared)
        bare = item.removeprefix("&").removeprefix(named)
        return bare if bare.startswith("{") else item

    def _view(self, declared: Type) -> str:
        """A function from a value of the type to what the harness compares."""
        if not self.clean and declared.kind in ("tuple", "sequence"):
            return "codelabOf[[]interface{}]"
        inner = [self._view(argument) for argument in declared.args]
        match declared.kind:
            case "list" | "sequence":
                return f"codelabList({inner[0]})"
            case "dict" | "set":
                return self._map_view(declared, *inner)
            case "optional":
                return inner[0] if declared.element.kind in _ANY else f"codelabOptional({inner[0]})"
            case "tuple":
                return self._tuple_view(declared, inner)
            case kind:
                return f"codelabOf[{SCALARS.get(kind, 'any')}]"

    def _map_view(self, declared: Type, key: str, value: str = "codelabOf[bool]") -> str:
        """Not a generic function: before Go 1.20 a type parameter for comparable keys is never any."""
        chosen = "if value { {} }" if declared.kind == "set" else "{}"  # what is false in a set's map is not in the set
        add = chosen.replace("{}", f"pairs = append(pairs, [2]any{{{key}(key), {value}(value)}})")
        loop = f"pairs := CodelabPairs{{}}; for key, value := range values {{ {add} }}; return pairs"
        return f"(func(values {self.type(declared)}) any {{ {loop} }})"

    def _tuple_view(self, declared: Type, inner: list[str]) -> str:
        parts = [f"tuple[{i}]" for i in range(len(inner))]
        if not _is_array(declared):
            parts = [f"tuple.{_field(i)}" for i in range(len(inner))]
        seen = ", ".join(f"{view}({part})" for view, part in zip(inner, parts, strict=True))
        return f"(func(tuple {self.type(declared)}) any {{ return CodelabItems{{{seen}}} }})"


def _mended_type(declared: Type) -> str:
    inner = [_mended_type(argument) for argument in declared.args]
    match declared.kind:
        case "list" | "sequence":
            return f"[]{inner[0]}"
        case "set" | "dict":
            if not _comparable(declared.args[0]):
                raise Untranslatable(f"Go has no {declared}: keys of type {declared.args[0]} cannot be compared")
            return f"map[{inner[0]}]{'bool' if declared.kind == 'set' else inner[1]}"
        case "optional":
            return inner[0] if declared.element.kind in _ANY else f"*{inner[0]}"
        case "tuple":
            if _is_array(declared):
                return f"[{len(inner)}]{inner[0] if inner else 'any'}"
            return f"Tuple{len(inner)}[{', '.join(inner)}]"
        case kind:
            return SCALARS.get(kind, "any")


def _is_array(declared: Type) -> bool:
    return len(set(declared.args)) <= 1


def _field(index: int) -> str:
    return _FIELDS[index] if index < len(_FIELDS) else f"Item{index + 1}"


def _comparable(declared: Type) -> bool:
    """Whether values of the type can be keys: equal ones are the same key."""
    match declared.kind:
        case "tuple":
            return all(map(_comparable, declared.args))
        case "union":
            return all(member.kind in SCALARS for member in declared.args)
        case kind:
            return kind in SCALARS or kind in ("any", "none")


def _arities(problem: Problem) -> set[int]:
    """How many values the tuples have that are structs."""
    found: set[int] = set()

    def search(declared: Type) -> None:
        if declared.kind == "tuple" and not _is_array(declared):
            found.add(len(declared.args))
        for argument in declared.args:
            search(argument)

    for declared in problem.types:
        search(declared)
    return found


def _declaration(arity: int) -> str:
    letters = [chr(ord("A") + i) for i in range(arity)]
    names = [_field(i) for i in range(arity)]
    width = max(map(len, names))
    fields = "".join(f"\t{name:<{width}} {letter}\n" for name, letter in zip(names, letters, strict=True))
    return (
        f"// Tuple{arity} is a tuple of {arity} values.\n"
        f"type Tuple{arity}[{', '.join(letters)} any] struct {{\n{fields}}}\n\n"
    )


def _without_helpers(text: str) -> str:
    """The text with codelabPointer(x) as &x."""
    parts = text.split("codelabPointer(")
    return parts[0] + "".join(f"&{_unclosed(part)}" for part in parts[1:])


def _unclosed(text: str) -> str:
    """The text without the first closing parenthesis that is neither in a string nor opened in the text."""
    depth, quoted, escape = 0, False, False
    for i, char in enumerate(text):
        if quoted:
            quoted, escape = escape or char != '"', not escape and char == "\\"
        elif char == '"':
            quoted = True
        elif char == ")" and depth == 0:
            return text[:i] + text[i + 1 :]
        else:
            depth += {"(": 1, ")": -1}.get(char, 0)
    return text
