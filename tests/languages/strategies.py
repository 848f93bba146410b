"""Random types nested up to three deep, random values of them, and values that are certainly others."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import Any

from hypothesis import strategies as st

from codelab.core.types import ANY, BOOL, FLOAT, INT, NONE, STR, Type
from codelab.core.values import fits, outer_type

__all__ = ["altered", "types", "values"]

NASTY = (
    "", " ", "\\", "'", '"', "`", "$HOME", "$(id)", "${x}", "#{x}", "%s", "%d%%", "\n", "a\nb", "\t", "\r", "\x00",
    "\x1b[0m", "\x7f", "é", "日本", "🙂", "\u2028", "\u202e", "\\n", "\\u0041", "//", "--", "*", "~", "a b",
    "[1, 2]", "None", "nil", "null", "true", "1", "1.0", "a,b", "codelab:cases", "__proto__", "{}",
    "'''", '"""', "]]", "-n", "!!",
)  # fmt: skip
EDGES = (2**31 - 1, 2**31, -(2**31) - 1, 2**53 - 1, 2**53, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63), 2**63, 10**30)

_SCALARS = (INT, FLOAT, STR, BOOL)
_LEAVES = (*_SCALARS, *_SCALARS, NONE, ANY)


@st.composite
def types(draw: st.DrawFn, depth: int = 3) -> Type:
    """A type in the form that `Type.parse` gives: no union in a union, no optional in an optional."""
    if depth == 0:
        return draw(st.sampled_from(_LEAVES))
    form = draw(st.sampled_from(["leaf", "list", "sequence", "tuple", "dict", "set", "optional", "union"]))
    inner = types(depth - 1)
    match form:
        case "leaf":
            return draw(st.sampled_from(_LEAVES))
        case "list" | "sequence":
            return Type(form, (draw(inner),))
        case "tuple":
            return Type("tuple", tuple(draw(st.lists(inner, max_size=4))))
        case "dict":
            return Type("dict", (draw(_keys(depth - 1)), draw(inner)))
        case "set":
            return Type("set", (draw(_keys(depth - 1)),))
        case _:
            return _joined(form, draw(st.lists(inner, min_size=1, max_size=3)))


@st.composite
def _keys(draw: st.DrawFn, depth: int) -> Type:
    """A type of which every value can be the key of a dictionary."""
    form = (
        draw(st.sampled_from(["scalar", "scalar", "tuple", "sequence", "optional", "union"])) if depth > 0 else "scalar"
    )
    match form:
        case "scalar":
            return draw(st.sampled_from(_SCALARS))
        case "tuple":
            return Type("tuple", tuple(draw(st.lists(_keys(depth - 1), min_size=1, max_size=3))))
        case "sequence":
            return Type("sequence", (draw(_keys(depth - 1)),))
        case _:
            return _joined(form, draw(st.lists(_keys(depth - 1), min_size=1, max_size=3)))


def _joined(form: str, members: list[Type]) -> Type:
    """The union of the types, or an optional of it, flattened."""
    flat = [part for member in members for part in (member.args if member.kind == "optional" else [member])]
    flat = [part for member in flat for part in (member.args if member.kind == "union" else [member])]
    plain = tuple(dict.fromkeys(part for part in flat if part != NONE))
    core = plain[0] if len(plain) == 1 else Type("union", plain)
    empty = form == "optional" or NONE in flat or any(member.kind == "optional" for member in members)
    return NONE if not plain else Type("optional", (core,)) if empty else core


def values(declared: Type) -> st.SearchStrategy[Any]:
    """Values of a type; nan is no key, for it equals nothing, itself included."""
    return _values(declared, key=False)


def _values(declared: Type, *, key: bool) -> st.SearchStrategy[Any]:  # noqa: C901, PLR0912 - one case a kind
    def of(inner: Type, *, as_key: bool = key) -> st.SearchStrategy[Any]:
        return _values(inner, key=as_key)

    match declared.kind:
        case "int":
            return st.integers(-100, 100) | st.integers(-(2**31), 2**31) | st.sampled_from(EDGES)
        case "float":
            return st.floats(allow_nan=not key) | st.floats(-1000, 1000) | st.integers(-9, 9)
        case "str":
            return st.text(max_size=8) | st.text("ab 01", max_size=5) | st.sampled_from(NASTY)
        case "bool":
            return st.booleans()
        case "none":
            return st.none()
        case "any":
            scalars = st.one_of(st.none(), *(of(t) for t in (INT, FLOAT, STR, BOOL)))
            if key:
                return scalars
            deeper = st.lists(scalars, max_size=3) | st.dictionaries(of(STR, as_key=True), scalars, max_size=3)
            return scalars | deeper | st.lists(scalars, max_size=3).map(tuple)
        case "optional":
            return st.none() | of(declared.element)
        case "union":
            return st.one_of(*map(of, declared.args))
        case "list":
            return st.lists(of(declared.element), max_size=4)
        case "sequence":
            return st.lists(of(declared.element), max_size=4).map(tuple)
        case "tuple":
            return st.tuples(*map(of, declared.args))
        case "set":
            return st.sets(of(declared.element, as_key=True), max_size=4)
        case "dict":
            return st.dictionaries(of(declared.args[0], as_key=True), of(declared.args[1]), max_size=4)
        case _:
            raise AssertionError(declared)


class NothingElse(Exception):  # noqa: N818 - a finding, not an error
    """The type has one value only, or none that every language tells from this one."""


def altered(  # noqa: C901, PLR0912 - one case a kind
    value: Any, declared: Type, choose: Callable[[int], int] = lambda count: 0
) -> Any:
    """Another value of the type that no language may take for the same; `choose(n)` picks one of n places.

    Raises NothingElse where there is none.
    """
    match declared.kind:
        case "bool":
            return not value
        case "int":
            return value + 1
        case "float":
            return value + max(1.0, abs(value)) if math.isfinite(value) else 1.5
        case "str":
            return f"{value}x"
        case "optional":
            return _sample(declared.element) if value is None else altered(value, declared.element, choose)
        case "union":
            return altered(value, next(part for part in declared.args if fits(value, part)), choose)
        case "any" if value is None:
            return "x"
        case "any":
            return altered(value, outer_type(value), choose)
        case "tuple":
            return tuple(_one_altered(list(value), list(declared.args), choose))
        case "list" | "sequence":
            items = list(value)
            changed = (
                _one_altered(items, [declared.element] * len(items), choose) if items else [_sample(declared.element)]
            )
            return changed if declared.kind == "list" else tuple(changed)
        case "dict":
            return _altered_dict(value, declared, choose)
        case "set":
            return _altered_set(value, declared)
        case _:
            raise NothingElse(declared)


def _one_altered(items: list[Any], declared: list[Type], choose: Callable[[int], int]) -> list[Any]:
    order = list(range(len(items)))
    start = choose(len(order)) if order else 0
    for i in order[start:] + order[:start]:
        try:
            return [*items[:i], altered(items[i], declared[i], choose), *items[i + 1 :]]
        except NothingElse:
            continue
    raise NothingElse(declared)


def _altered_dict(value: dict[Any, Any], declared: Type, choose: Callable[[int], int]) -> dict[Any, Any]:
    key, item = declared.args
    if not value:
        return {_sample(key): _sample(item)}
    keys = list(value)
    return dict(zip(keys, _one_altered(list(value.values()), [item] * len(keys), choose), strict=True))


def _altered_set(value: set[Any], declared: Type) -> set[Any]:
    candidate: Hashable = _sample(declared.element)
    for _ in range(len(value) + 1):
        if candidate not in value:
            return {*value, candidate}
        candidate = altered(candidate, declared.element)
    return set(list(value)[1:])


def _sample(declared: Type) -> Any:  # noqa: C901 - one case a kind
    """A value of the type that is empty in no language."""
    match declared.kind:
        case "int":
            return 7
        case "float":
            return 1.5
        case "str" | "any":
            return "x"
        case "bool":
            return True
        case "optional":
            return _sample(declared.element)
        case "union":
            return _sample(declared.args[0])
        case "list":
            return [_sample(declared.element)]
        case "sequence":
            return (_sample(declared.element),)
        case "tuple" if declared.args:
            return tuple(map(_sample, declared.args))
        case "set":
            return {_sample(declared.element)}
        case "dict":
            return {_sample(declared.args[0]): _sample(declared.args[1])}
        case _:
            raise NothingElse(declared)
