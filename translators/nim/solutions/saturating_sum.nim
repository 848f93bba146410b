import std/math

proc saturatingSum(values: seq[int], limit: int): int =
  for value in values:
    try:
      result = clamp(result + value, -limit, limit)
    except OverflowDefect: # The sum is beyond an int.
      result = sgn(value) * limit
