import std/[strutils, tables]
from std/unicode import runes, `$`

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

proc parseDuration(text: string): IntOrString =
  proc mistake(words: string): IntOrString =
    IntOrString(kind: IntOrStringKind.String, stringValue: words)

  const seconds = {"h": 3600, "m": 60, "s": 1}.toTable
  var total = 0
  var number = ""
  for rune in text.runes:
    let letter = $rune
    if letter[0].isDigit:
      number.add letter
    elif letter notin seconds:
      return mistake("bad character " & letter)
    elif number == "":
      return mistake("no number before " & letter)
    else:
      total += number.parseInt * seconds[letter]
      number = ""
  if text == "" or number != "":
    return mistake("no unit")
  IntOrString(kind: IntOrStringKind.Int, intValue: total)
