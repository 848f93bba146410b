import std/[options, sequtils, sets, sugar, tables]

proc buildOrder(needs: Table[string, seq[string]]): Option[seq[string]] =
  var left = toSeq(needs.keys).toHashSet
  for parts in needs.values:
    left.incl parts.toHashSet
  var built: seq[string]
  while left.len > 0:
    let ready = collect:
      for part in left:
        if needs.getOrDefault(part).allIt(it in built):
          part
    if ready.len == 0:
      return none(seq[string])
    built.add min(ready)
    left.excl min(ready)
  some(built)
