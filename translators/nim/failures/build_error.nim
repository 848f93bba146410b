proc add(a: int, b: int): int =
  a & b

doAssert add(1, 2) == 3
