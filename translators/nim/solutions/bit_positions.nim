import std/sets

proc bitPositions(mask: int): HashSet[int] =
  var rest = mask
  var position = 0
  while rest > 0:
    if rest mod 2 == 1:
      result.incl position
    rest = rest div 2
    inc position
