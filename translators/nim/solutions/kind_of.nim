import std/[math, sets, tables]

type
  ValueKind {.pure.} = enum
    None, Bool, Int, Float, String, List, Set, Table
  Value = object
    case kind: ValueKind
    of ValueKind.None: discard
    of ValueKind.Bool: boolValue: bool
    of ValueKind.Int: intValue: int
    of ValueKind.Float: floatValue: float
    of ValueKind.String: stringValue: string
    of ValueKind.List: listValue: seq[Value]
    of ValueKind.Set: setValue: HashSet[Value]
    of ValueKind.Table: tableValue: Table[Value, Value]

proc `==`(a, b: Value): bool =
  if a.kind != b.kind: return false
  case a.kind
  of ValueKind.None: true
  of ValueKind.Bool: a.boolValue == b.boolValue
  of ValueKind.Int: a.intValue == b.intValue
  of ValueKind.Float: a.floatValue == b.floatValue
  of ValueKind.String: a.stringValue == b.stringValue
  of ValueKind.List: a.listValue == b.listValue
  of ValueKind.Set: a.setValue == b.setValue
  of ValueKind.Table: a.tableValue == b.tableValue

proc kindOf(value: Value): string =
  const names = ["negative", "zero", "positive"]
  case value.kind
  of ValueKind.None:
    "nothing"
  of ValueKind.Bool:
    if value.boolValue: "yes" else: "no"
  of ValueKind.String:
    if value.stringValue == "": "empty" else: "text"
  of ValueKind.Int:
    names[sgn(value.intValue) + 1]
  else:
    names[sgn(value.floatValue) + 1]
