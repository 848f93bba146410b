import std/sequtils

proc splitBill(cents: int, people: int): (seq[int], float) =
  let share = cents div people
  let extra = cents mod people
  (toSeq(0 ..< people).mapIt(if it < extra: share + 1 else: share), cents / people)
