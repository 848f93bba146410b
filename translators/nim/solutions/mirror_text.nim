import std/algorithm
from std/unicode import toRunes, `$`

proc mirrorText(text: string): string =
  let points = text.toRunes
  text & $points.reversed[min(1, points.len) .. ^1]
