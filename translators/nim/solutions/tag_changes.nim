import std/[sequtils, sets]

proc tagChanges(before: HashSet[string], after: HashSet[string]): HashSet[string] =
  let added = toSeq(after - before).mapIt("+" & it)
  let removed = toSeq(before - after).mapIt("-" & it)
  toHashSet(added & removed)
