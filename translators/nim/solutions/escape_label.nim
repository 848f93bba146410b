import std/strformat
from std/unicode import runes, `$`

proc escapeLabel(text: string): string =
  result = "\""
  for rune in text.runes:
    let code = rune.int
    case $rune
    of "\"", "\\":
      result.add "\\" & $rune
    of "\n":
      result.add "\\n"
    of "\t":
      result.add "\\t"
    elif code > 126:
      result.add "\\u{" & fmt"{code:x}" & "}"
    else:
      result.add $rune
  result.add "\""
