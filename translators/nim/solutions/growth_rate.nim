import std/math

proc growthRate(first: float, last: float, years: int): float =
  if first <= 0 or last < 0 or years < 1:
    return 0.0
  pow(last / first, 1 / years) - 1
