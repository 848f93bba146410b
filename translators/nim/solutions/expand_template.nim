import std/[strutils, tables]

proc expandTemplate(theTemplate: string, values: Table[string, string]): string =
  var i = 0
  while i < theTemplate.len:
    if theTemplate.continuesWith("$$", i):
      result.add "$"
      i += 2
    elif theTemplate.continuesWith("${", i) and "}" in theTemplate[i .. ^1]:
      let close = theTemplate.find("}", i)
      result.add values.getOrDefault(theTemplate[i + 2 ..< close], theTemplate[i .. close])
      i = close + 1
    else:
      result.add theTemplate[i]
      inc i
