"""The type of values that carry no annotation."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any, cast

from codelab.core.errors import InputError
from codelab.core.types import ANY, BOOL, FLOAT, INT, NONE, STR, Type

__all__ = ["infer"]

_SCALARS = {bool: BOOL, int: INT, float: FLOAT, str: STR, type(None): NONE}


def infer(values: Iterable[Any]) -> Type:
    """The narrowest type that all values fit.

    int and float make float, None and T make Optional[T], tuples of several lengths make a sequence,
    other mixtures a Union in the order of appearance. The values of all containers of one kind are
    taken together, so an empty list learns its element type from the others; no value at all is Any.
    """
    groups: dict[type, list[Any]] = {}
    for value in values:
        kind = cast("type", frozenset if isinstance(value, set) else type(value))
        groups.setdefault(kind, []).append(value)
    if float in groups and int in groups:
        groups = {kind: group for kind, group in groups.items() if kind is not int}
    members = tuple(_of_kind(kind, group) for kind, group in groups.items())
    rest = tuple(member for member in members if member != NONE)
    if not rest:
        return NONE if members else ANY
    core = rest[0] if len(rest) == 1 else Type("union", rest)
    return Type("optional", (core,)) if len(rest) < len(members) else core


def _of_kind(kind: type, values: list[Any]) -> Type:
    if kind in _SCALARS:
        return _SCALARS[kind]
    if kind is list or kind is frozenset:
        return Type("list" if kind is list else "set", (infer(chain.from_iterable(values)),))
    if kind is dict:
        entries = cast("list[dict[Any, Any]]", values)
        return Type("dict", (infer(chain(*entries)), infer(chain(*(entry.values() for entry in entries)))))
    if kind is tuple:
        return _of_tuples(cast("list[tuple[Any, ...]]", values))
    raise InputError(f"a value of type {kind.__name__!r} has no type in codelab", remedy="Use plain Python values")


def _of_tuples(values: list[tuple[Any, ...]]) -> Type:
    if len({len(value) for value in values}) == 1:
        return Type("tuple", tuple(infer(column) for column in zip(*values, strict=True)))
    return Type("sequence", (infer(chain.from_iterable(values)),))
