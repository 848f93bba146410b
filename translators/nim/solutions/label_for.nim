import std/[options, sequtils, tables]

proc labelFor(bands: Table[int, string], value: int): Option[string] =
  let starts = toSeq(bands.keys).filterIt(it <= value)
  if starts.len == 0:
    return none(string)
  some(bands[max(starts)])
