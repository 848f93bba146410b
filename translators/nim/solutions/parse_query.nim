import std/[strutils, tables]

proc parseQuery(query: string): Table[string, seq[string]] =
  for piece in query.split("&"):
    let parts = piece.split("=", maxsplit = 1)
    let key = parts[0]
    let value = if parts.len == 1: "on" else: parts[1]
    if key == "":
      continue
    discard result.hasKeyOrPut(key, @[])
    if value != "":
      result[key].add value
