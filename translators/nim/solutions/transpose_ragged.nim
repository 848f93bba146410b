import std/sequtils

proc transposeRagged(rows: seq[seq[int]], fill: int): seq[seq[int]] =
  let width = max(rows.mapIt(it.len) & 0)
  for column in 0 ..< width:
    result.add rows.mapIt(if column < it.len: it[column] else: fill)
