import std/[math, sequtils]

proc dialPosition(size: int, start: int, turns: seq[int]): int =
  turns.foldl(floorMod(a + b, size), start)
