import std/options

proc fileLabel(name: string, suffix: Option[string]): string =
  result = if name == "": "untitled" else: name
  if suffix.isSome:
    result.add "." & suffix.get
