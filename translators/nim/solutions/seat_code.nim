import std/strutils

type
  IntOrStringKind {.pure.} = enum
    Int, String
  IntOrString = object
    case kind: IntOrStringKind
    of IntOrStringKind.Int: intValue: int
    of IntOrStringKind.String: stringValue: string

proc `==`(a, b: IntOrString): bool =
  if a.kind != b.kind: return false
  case a.kind
  of IntOrStringKind.Int: a.intValue == b.intValue
  of IntOrStringKind.String: a.stringValue == b.stringValue

proc seatCode(seat: IntOrString): IntOrString =
  const letters = "ABCDEF"
  case seat.kind
  of IntOrStringKind.Int:
    let index = seat.intValue - 1
    IntOrString(kind: IntOrStringKind.String, stringValue: $(index div 6 + 1) & letters[index mod 6])
  of IntOrStringKind.String:
    let row = seat.stringValue[0 .. ^2].parseInt
    let column = letters.find(seat.stringValue[^1])
    IntOrString(kind: IntOrStringKind.Int, intValue: (row - 1) * 6 + column + 1)
