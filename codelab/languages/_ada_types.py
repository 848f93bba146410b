"""The types that an Ada prompt declares: arrays, records, options, unions and instances of containers."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import indent

from codelab.core.types import Type
from codelab.languages.notation import Untranslatable

__all__ = ["ANY_KINDS", "UNBOUNDED", "AdaTypes", "is_list"]

UNBOUNDED = "with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;"
ANY_KINDS = {
    "None": {},
    "Boolean": {"Boolean_Value": "Boolean"},
    "Integer": {"Integer_Value": "Long_Long_Integer"},
    "Float": {"Float_Value": "Long_Float"},
    "String": {"String_Value": "Unbounded_String"},
    "List": {"Items": "Any_Lists.Vector"},
    "Map": {"Keys": "Any_Lists.Vector", "Values": "Any_Lists.Vector"},
}
"""The kinds of an `Any_Type` and the components of each."""

_PUBLISHED = {"int": "Integer", "float": "Float", "bool": "Boolean", "str": "Unbounded_String"}
_MARKS = {"int": "Long_Long_Integer", "float": "Long_Float", "bool": "Boolean", "str": "Unbounded_String",
          "none": "Nothing", "any": "Any_Type"}  # fmt: skip
_STEMS = {"int": "Integer", "float": "Float", "bool": "Boolean", "str": "String", "none": "Nothing", "any": "Any"}
_SUFFIXES = {"list": "Vector", "sequence": "Vector", "set": "Set", "dict": "Map", "tuple": "Tuple",
             "optional": "Option", "union": "Union"}  # fmt: skip
_CONTAINERS = {"Vector": "Vectors", "Set": "Indefinite_Ordered_Sets", "Map": "Indefinite_Ordered_Maps"}
_PUBLISHED_CONTAINERS = _CONTAINERS | {"Set": "Ordered_Sets"}
_LONGEST = 90


def is_list(declared: Type) -> bool:
    """Whether a type is an array as a parameter or result and a vector inside others."""
    return declared.kind in ("list", "sequence")


@dataclass(slots=True)
class _Needed:
    """Context clauses and declarations, each once and in the order of need; `ordered` are types that need a `<`."""

    ordered: frozenset[Type]
    clauses: set[str] = field(default_factory=set[str])
    texts: dict[str, None] = field(default_factory=dict[str, None])


@dataclass(frozen=True, slots=True)
class AdaTypes:
    """Names and declarations; published ones have 32-bit numbers, no union, and an order for scalars only.

    Names in clean wording are unambiguous: postfix, with the number of members where it is not two. A name that
    would be very long is a hash instead.
    """

    clean: bool

    def outer(self, declared: Type) -> str:
        """A type as parameter or result."""
        return f"{self.stem(declared.element)}_Array" if is_list(declared) else self.entry(declared)

    def entry(self, declared: Type) -> str:
        """A type as key or value of a dictionary, which may be of any size."""
        return "String" if declared.kind == "str" else self.inner(declared)

    def inner(self, declared: Type) -> str:
        """A type inside another."""
        if not self.clean and declared.kind in ("any", "union", "none"):
            raise Untranslatable(f"published Ada prompts have no type for {declared}")
        scalar = (_MARKS if self.clean else _PUBLISHED).get(declared.kind)
        if scalar:
            return scalar
        kind = _SUFFIXES[declared.kind]
        return f"{self.package(declared)}.{kind}" if kind in _CONTAINERS else self.stem(declared)

    def package(self, declared: Type) -> str:
        """The instance of a container."""
        if self.clean:
            return f"{self.stem(declared)}s"
        suffix = "Dict" if declared.kind == "dict" else _SUFFIXES[declared.kind]
        return f"{'_'.join(self._argument_names(declared))}_{suffix}"

    def stem(self, declared: Type) -> str:
        """A type in the names of others."""
        if not declared.args:
            if self.clean:
                return _STEMS.get(declared.kind, "Tuple_0")
            return self.inner(declared)
        suffix = _SUFFIXES[declared.kind]
        if not self.clean:
            name = f"{'_'.join(self._argument_names(declared))}_{suffix}"
            return self.inner(declared).replace(".", "_") if suffix in _CONTAINERS else name
        size = len(declared.args)
        if declared.kind in ("tuple", "union") and size != 2:
            suffix = f"{suffix}_{size}"
        name = f"{'_'.join(map(self.stem, declared.args))}_{suffix}"
        return name if len(name) <= _LONGEST else f"{suffix}_{zlib.crc32(name.encode()):08X}"

    def components(self, declared: Type) -> dict[str, Type]:
        """The components of a tuple's record: each is called by its type and position."""
        return {f"{self.stem(t)}_{i}": t for i, t in enumerate(declared.args, start=1)}

    def declarations(self, types: Sequence[Type]) -> tuple[list[str], str]:
        """The context clauses, sorted, and the declarations that the types need, indented as in a package."""
        needed = _Needed(frozenset(_in_order(types)))
        for declared in types:
            if is_list(declared):
                self._declare(declared.element, needed)
                element = self.inner(declared.element)
                needed.texts[f"type {self.outer(declared)} is array (Positive range <>) of {element};\n"] = None
            elif declared.kind != "str":
                self._declare(declared, needed)
        return sorted(needed.clauses), "".join(map(self._indented, needed.texts))

    def _indented(self, text: str) -> str:
        # Of an option the published prompts indent the first line only.
        once = not self.clean and "_Option (Valid" in text.partition("\n")[0]
        return f"   {text}" if once else indent(text, "   ")

    def _argument_names(self, declared: Type) -> list[str]:
        if declared.kind == "dict":
            return [self.entry(argument).replace(".", "_") for argument in declared.args]
        return [self.stem(argument) for argument in declared.args]

    def _declare(self, declared: Type, needed: _Needed) -> None:
        for argument in declared.args:
            if argument.kind != "str" or not self.holds_entries(declared):
                self._declare(argument, needed)
        if declared.kind == "str":
            needed.clauses.add(UNBOUNDED)
        if declared.kind == "any":
            needed.clauses |= {UNBOUNDED, "with Ada.Containers.Indefinite_Vectors;"}
        if _SUFFIXES.get(declared.kind) in _CONTAINERS:
            needed.clauses.add(f"with Ada.Containers.{self._unit(declared)};")
        needed.texts[self._text(declared)] = None
        if self.clean and declared in needed.ordered:
            needed.texts[self._order(declared)] = None

    def _text(self, declared: Type) -> str:
        mark = self.inner(declared)
        inner = [self.inner(argument) for argument in declared.args]
        match declared.kind:
            case "list" | "sequence":
                return self._instance(declared, f"Index_Type => Positive, Element_Type => {inner[0]}")
            case "set":
                element = self.entry(declared.element) if self.clean else inner[0]
                return self._instance(declared, f"Element_Type => {element}")
            case "dict":
                key, value = map(self.entry, declared.args)
                return self._instance(declared, f"Key_Type => {key}, Element_Type => {value}")
            case "tuple" if not declared.args:
                return f"type {mark} is null record;\n"
            case "tuple":
                held = "".join(f"   {name} : {self.inner(t)};\n" for name, t in self.components(declared).items())
                return f"type {mark} is record\n{held}end record;\n{'' if self.clean else chr(10)}"
            case "optional":
                text = f"type {mark} (Valid : Boolean := False) is record\n"
                cases = _cases("Valid", {"True": {"Value": inner[0]}, "False": {}})
                return f"{text}{cases}end record;\n"
            case "union":
                kinds = {f"{stem}_Kind": {f"{stem}_Value": m} for stem, m in self.members(declared).items()}
                return _variant(mark, f"{self.stem(declared)}_Kind", kinds)
            case "any":
                kinds = _variant(mark, f"{mark}_Kind", {f"{name}_Kind": held for name, held in ANY_KINDS.items()})
                return f"{_ANY_ROOT}{kinds}type Any_Item is new Any_Root with record\n   Value : {mark};\nend record;\n"
            case "none":
                return f"type {mark} is null record;\n"
            case _:
                return ""

    def members(self, declared: Type) -> dict[str, str]:
        """The members of a union that Ada tells apart, by name: a list and a tuple of any length are the same."""
        return {self.stem(member): self.inner(member) for member in declared.args}

    def _instance(self, declared: Type, arguments: str) -> str:
        package = self.package(declared)
        return f"package {package} is new Ada.Containers.{self._unit(declared)} ({arguments});\nuse {package};\n"

    def _unit(self, declared: Type) -> str:
        return (_CONTAINERS if self.clean else _PUBLISHED_CONTAINERS)[_SUFFIXES[declared.kind]]

    def holds_entries(self, declared: Type) -> bool:
        """Whether a container holds values of any size, and so a String as it is."""
        return declared.kind == "dict" or (declared.kind == "set" and self.clean)

    def _order(self, declared: Type) -> str:
        """The `<` that an ordered container needs, of what has none."""
        mark = self.inner(declared)
        match declared.kind:
            case "list" | "sequence":
                return _less(mark, _lexical("{side}.Element (I)"))
            case "tuple":
                return _less(mark, _by_components([*self.components(declared)]))
            case "optional":
                return _less(mark, "Right.Valid and then (not Left.Valid or else Left.Value < Right.Value)")
            case "union":
                return _less(mark, _by_kind({f"{s}_Kind": [f"{s}_Value"] for s in self.members(declared)}))
            case "any":
                items = _less("Any_Lists.Vector", _lexical("Any_Item ({side}.Element (I)).Value"))
                value = _less(mark, _by_kind({f"{name}_Kind": [*held] for name, held in ANY_KINDS.items()}))
                return f'function "<" (Left, Right : {mark}) return Boolean;\n{items}{value}'
            case _:
                return _less(mark, "False")


_ANY_ROOT = """\
type Any_Root is abstract tagged null record;
package Any_Lists is new Ada.Containers.Indefinite_Vectors (Index_Type => Positive, Element_Type => Any_Root'Class);
use Any_Lists;
"""


def _in_order(types: Sequence[Type]) -> Iterator[Type]:
    """The types that are keys or elements of sets and have no `<` of their own, with all that is in them."""
    for declared in types:
        if declared.kind in ("set", "dict"):
            yield from _compound(declared.args[0])
        yield from _in_order(declared.args)


def _compound(declared: Type) -> Iterator[Type]:
    if declared.kind not in ("int", "float", "bool", "str"):
        yield declared
        for argument in declared.args:
            yield from _compound(argument)


def _cases(discriminant: str, kinds: dict[str, dict[str, str]]) -> str:
    whens = ""
    for kind, held in kinds.items():
        components = "".join(f"         {name} : {mark};\n" for name, mark in held.items())
        whens += f"      when {kind} =>\n{components or f'         null;{chr(10)}'}"
    return f"   case {discriminant} is\n{whens}   end case;\n"


def _variant(mark: str, kind: str, kinds: dict[str, dict[str, str]]) -> str:
    head = f"type {kind} is ({', '.join(kinds)});\ntype {mark} (Kind : {kind} := {next(iter(kinds))}) is record\n"
    return f"{head}{_cases('Kind', kinds)}end record;\n"


def _less(mark: str, expression: str) -> str:
    return f'function "<" (Left, Right : {mark}) return Boolean is\n   ({expression});\n'


def _by_components(names: list[str]) -> str:
    if not names:
        return "False"
    first, *rest = names
    less = f"Left.{first} < Right.{first}"
    return f"{less} or else (Left.{first} = Right.{first} and then ({_by_components(rest)}))" if rest else less


def _by_kind(kinds: dict[str, list[str]]) -> str:
    whens = ", ".join(f"when {kind} => {_by_components(names)}" for kind, names in kinds.items())
    return f"Left.Kind < Right.Kind or else (Left.Kind = Right.Kind and then (case Left.Kind is {whens}))"


def _lexical(item: str) -> str:
    left, right = item.format(side="Left"), item.format(side="Right")
    same = "(for all J in 1 .. I - 1 => J <= Left.Last_Index and then Left.Element (J) = Right.Element (J))"
    return f"for some I in 1 .. Right.Last_Index => {same} and then (I > Left.Last_Index or else {left} < {right})"
