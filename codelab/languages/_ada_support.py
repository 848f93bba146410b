"""What Ada tests declare for the types of a problem: functions that make containers, compare and show values."""

from __future__ import annotations

from collections.abc import Sequence

from codelab.core.types import Type
from codelab.languages._ada_types import ANY_KINDS, AdaTypes, is_list

__all__ = ["checks", "makers", "rows_of"]

# GNAT 12 fails on aggregates of some containers, and stops for a bug of its own at others: arrays are sound.
_ARRAY = "type {name} is array (Positive range <>) of {element};\n"
_MAKER = """\
function Codelab_{stem} (Items : {items}) return {mark} is
   Result : {mark};
begin
   for Item of Items loop
      Result.{put};
   end loop;
   return Result;
end Codelab_{stem};
"""
_PAIR = """\
type Codelab_{stem}_Pair is record
   Key : {key};
   Value : {value};
end record;
"""
_ROWS = """\
function Codelab_{stem}_Rows (Items : {items}; Lengths : Codelab_Lengths) return {rows} is
   Result : {rows} (Lengths'Range);
   Place : Positive := Items'First;
begin
   for I in Result'Range loop
      Result (I) := Codelab_{stem} (Items (Place .. Place + Lengths (I) - 1));
      Place := Place + Lengths (I);
   end loop;
   return Result;
end Codelab_{stem}_Rows;
"""
"""A function that makes several vectors of one array: the compiler takes long over each value that it must finalize."""

_HEAD = "function {name} (A, E : {mark}; R, T : Long_Float) return Boolean"
_MATCH = """\
{head} is
   Used : array (1 .. {size}) of Boolean := [others => False];
   Place : Natural;
begin
   if not ({fits}) then
      return False;
   end if;
   for X in {expected} loop
      Place := 0;
      for Y in {actual} loop
         Place := Place + 1;
         exit when not Used (Place) and then {same};
         if Place = Used'Last then
            return False;
         end if;
      end loop;
      Used (Place) := True;
   end loop;
   return True;
end {name};
"""
"""Sets and maps in any order: reals in them are the same within a tolerance."""
_CHECK = """\
procedure Codelab_Check (Actual, Expected : {mark}; R, T : Long_Float) is
begin
   Codelab_Count := Codelab_Count + 1;
   if not Codelab_Same (Actual, Expected, R, T) then
      Codelab_Fail ({expected}, {actual});
   end if;
end Codelab_Check;
"""


_ANY_IMAGE = """\
function Codelab_Image (V : Any_Type) return String;
function Codelab_Image (V : Any_Lists.Vector) return String is
   Result : Unbounded_String;
begin
   for I in 1 .. V.Last_Index loop
      Append (Result, (if I = 1 then "" else ", ") & Codelab_Image (Any_Item (V.Element (I)).Value));
   end loop;
   return "[" & To_String (Result) & "]";
end Codelab_Image;
function Codelab_Image (V : Any_Type) return String is
   (case V.Kind is
       when None_Kind => "null",
       when Boolean_Kind => V.Boolean_Value'Image,
       when Integer_Kind => V.Integer_Value'Image,
       when Float_Kind => V.Float_Value'Image,
       when String_Kind => V.String_Value'Image,
       when List_Kind => Codelab_Image (V.Items),
       when Map_Kind => "keys " & Codelab_Image (V.Keys) & ", values " & Codelab_Image (V.Values));
"""
_ANY_ARRAY_IMAGE = """\
function Codelab_Image (V : Any_Array) return String is
   Items : Any_Lists.Vector;
begin
   for Item of V loop
      Items.Append (Any_Item'(Value => Item));
   end loop;
   return Codelab_Image (Items);
end Codelab_Image;
"""


def makers(declared: Sequence[Type], types: AdaTypes) -> list[str]:
    """The functions that make containers of arrays."""
    found: dict[str, None] = {}
    for one in declared:
        _add_makers(one, types, found, outer=True)
    return _lines(found)


def rows_of(declared: Type) -> bool:
    """Whether the items of a list are lists of numbers or truth values, which are made together."""
    return is_list(declared) and is_list(declared.element) and declared.element.element.kind in ("int", "float", "bool")


def _add_makers(declared: Type, types: AdaTypes, found: dict[str, None], *, outer: bool = False) -> None:
    for argument in declared.args:
        _add_makers(argument, types, found)
    array = is_list(declared) and outer
    if declared.kind in ("list", "sequence", "set") and (not array or rows_of(declared)):
        found[_array(declared.element, types)] = None
    if rows_of(declared):
        inner = declared.element
        names = _array_name(inner.element, types), _array_name(inner, types)
        found[_ROWS.format(stem=types.stem(inner), items=names[0], rows=names[1])] = None
    if declared.kind == "dict":
        found[_map_maker(declared, types)] = None
    elif declared.kind in ("list", "sequence", "set") and not array:
        item = _unpacked("Item", declared.element) if types.holds_entries(declared) else "Item"
        put = f"{'Append' if is_list(declared) else 'Include'} ({item})"
        names = {"stem": types.stem(declared), "mark": types.inner(declared)}
        found[_MAKER.format(**names, items=_array_name(declared.element, types), put=put)] = None


def _array_name(element: Type, types: AdaTypes) -> str:
    return "Codelab_Texts" if element.kind == "str" else f"Codelab_{types.stem(element)}_Items"


def _array(element: Type, types: AdaTypes) -> str:
    """The array type that a container is made of; the harness has that of texts."""
    name = _array_name(element, types)
    return "" if element.kind == "str" else _ARRAY.format(name=name, element=types.inner(element))


def _map_maker(declared: Type, types: AdaTypes) -> str:
    stem, (key, value) = types.stem(declared), declared.args
    pair = _PAIR.format(stem=stem, key=types.inner(key), value=types.inner(value))
    items = _ARRAY.format(name=f"Codelab_{stem}_Pairs", element=f"Codelab_{stem}_Pair")
    put = f"Include ({_unpacked('Item.Key', key)}, {_unpacked('Item.Value', value)})"
    return pair + items + _MAKER.format(stem=stem, mark=types.inner(declared), items=f"Codelab_{stem}_Pairs", put=put)


def _unpacked(name: str, declared: Type) -> str:
    return f"To_String ({name})" if declared.kind == "str" else name


def _lines(texts: dict[str, None]) -> list[str]:
    return [f"   {line}" for line in "".join(texts).splitlines()]


def checks(returns: Type, types: AdaTypes) -> list[str]:
    """The declarations that compare and report values of the return type."""
    found: dict[str, None] = {}
    if is_list(returns):
        _add(returns.element, types, found)
        items = "Codelab_Same (A (A'First + (I - 1)), E (E'First + (I - 1)), R, T)"
        every = f"A'Length = E'Length and then (for all I in 1 .. E'Length => {items})"
        found[_expression(types.outer(returns), every)] = None
    else:
        _add(returns, types, found)
    of_any = returns.kind == "any" or (is_list(returns) and returns.element.kind == "any")
    if of_any:
        found[_ANY_IMAGE] = None
    if of_any and is_list(returns):
        found[_ANY_ARRAY_IMAGE] = None
    image = "Codelab_Image ({})" if of_any else "{}'Image"
    expected, actual = map(image.format, ("Expected", "Actual"))
    found[_CHECK.format(mark=types.outer(returns), expected=expected, actual=actual)] = None
    return _lines(found)


def _add(declared: Type, types: AdaTypes, found: dict[str, None]) -> None:
    for argument in declared.args:
        _add(argument, types, found)
    if declared.kind not in ("int", "float", "bool", "str"):
        found[_same(declared, types)] = None


def _same(declared: Type, types: AdaTypes) -> str:
    mark = types.inner(declared)
    match declared.kind:
        case "list" | "sequence":
            return _vector(mark, "Codelab_Same (A (I), E (I), R, T)")
        case "set":
            return _matched(mark, types.package(declared), ["Element"])
        case "dict":
            return _matched(mark, types.package(declared), ["Key", "Element"])
        case "tuple":
            return _expression(mark, _components([*types.components(declared)]))
        case "optional":
            value = "Codelab_Same (A.Value, E.Value, R, T)"
            return _expression(mark, f"A.Valid = E.Valid and then (not E.Valid or else {value})")
        case "union":
            whens = {f"{stem}_Kind": _components([f"{stem}_Value"]) for stem in types.members(declared)}
            return _expression(mark, _by_kind(whens))
        case "any":
            return _any(mark)
        case _:
            return _expression(mark, "True")


def _any(mark: str) -> str:
    whens = {f"{name}_Kind": _components([*held]) for name, held in ANY_KINDS.items()}
    whens["Map_Kind"] = "Codelab_Same_Entries (A, E, R, T)"
    entries = _MATCH.format(
        head=_HEAD.format(name="Codelab_Same_Entries", mark=mark),
        name="Codelab_Same_Entries",
        size="A.Keys.Last_Index",
        fits="A.Keys.Last_Index = E.Keys.Last_Index and A.Values.Last_Index = A.Keys.Last_Index",
        expected="1 .. E.Keys.Last_Index",
        actual="Used'Range",
        same=" and then ".join(_items(f"A.{part}.Element (Y)", f"E.{part}.Element (X)") for part in ("Keys", "Values")),
    )
    vector = _vector("Any_Lists.Vector", _items("A.Element (I)", "E.Element (I)"))
    head = _HEAD.format(name="Codelab_Same", mark=mark)
    return f"{head};\n{vector}{entries}{_expression(mark, _by_kind(whens))}"


def _items(actual: str, expected: str) -> str:
    return f"Codelab_Same (Any_Item ({actual}).Value, Any_Item ({expected}).Value, R, T)"


def _expression(mark: str, text: str) -> str:
    return f"{_HEAD.format(name='Codelab_Same', mark=mark)} is\n   ({text});\n"


def _vector(mark: str, item: str) -> str:
    return _expression(mark, f"A.Last_Index = E.Last_Index and then (for all I in 1 .. E.Last_Index => {item})")


def _matched(mark: str, package: str, parts: list[str]) -> str:
    return _MATCH.format(
        head=_HEAD.format(name="Codelab_Same", mark=mark),
        name="Codelab_Same",
        size="Natural (A.Length)",
        fits="Natural (A.Length) = Natural (E.Length)",
        expected="E.Iterate",
        actual="A.Iterate",
        same=" and then ".join(f"Codelab_Same ({package}.{part} (Y), {package}.{part} (X), R, T)" for part in parts),
    )


def _components(names: list[str]) -> str:
    return " and then ".join(f"Codelab_Same (A.{name}, E.{name}, R, T)" for name in names) or "True"


def _by_kind(whens: dict[str, str]) -> str:
    cases = ", ".join(f"when {kind} => {same}" for kind, same in whens.items())
    return f"A.Kind = E.Kind and then (case E.Kind is {cases})"
