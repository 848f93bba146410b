proc first(values: seq[int]): int =
  values[0]

doAssert first(@[]) == 0
