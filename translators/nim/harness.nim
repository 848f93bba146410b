proc candidate(): int =
  0
# codelab:program

# codelab-harness 1
# Names are qualified where a candidate may well have a procedure of its own by that name, such as len or `==`, and
# modules renamed where it may be called like one.
from std/options as codelabOptions import nil
from std/sets as codelabSets import nil
from std/strutils as codelabStrings import nil
from std/tables as codelabTables import nil

proc codelabVariable(name: cstring): cstring {.importc: "getenv", header: "<stdlib.h>".}
proc codelabRead(descriptor: cint, buffer: pointer, size: csize_t): int {.importc: "read", header: "<unistd.h>".}
proc codelabWrite(descriptor: cint, buffer: pointer, size: csize_t): int {.importc: "write", header: "<unistd.h>".}
proc codelabLeave(status: cint) {.importc: "_exit", header: "<unistd.h>".}

var codelabCount = 0

proc codelabReport(outcome: string) =
  if codelabVariable("CODELAB_REPORT") == nil:
    return # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
  var secret = system.newString(64)
  system.setLen(secret, system.max(0, codelabRead(3, addr secret[0], 64)))
  let line = codelabStrings.strip(secret) & " " & outcome & " " & system.`$`(codelabCount) & "\n"
  discard codelabWrite(4, unsafeAddr line[0], csize_t(system.len(line)))

proc codelabSame[T](actual, expected: T, rel, abs: float): bool

proc codelabRemoveLike[T](left: var seq[T], expected: T, rel, abs: float): bool =
  for i in 0 ..< system.len(left):
    if codelabSame(left[i], expected, rel, abs):
      system.del(left, i)
      return true

# What is in both has met its like: only the others are compared one by one.
proc codelabSameSet[T](actual, expected: codelabSets.HashSet[T], rel, abs: float): bool =
  if codelabSets.len(actual) != codelabSets.len(expected):
    return false
  var left: seq[T]
  for item in codelabSets.items(actual):
    if not codelabSets.contains(expected, item):
      system.add(left, item)
  for item in codelabSets.items(expected):
    if not codelabSets.contains(actual, item) and not codelabRemoveLike(left, item, rel, abs):
      return false
  true

proc codelabSameTable[K, V](actual, expected: codelabTables.Table[K, V], rel, abs: float): bool =
  if codelabTables.len(actual) != codelabTables.len(expected):
    return false
  var left: seq[(K, V)]
  for key, value in codelabTables.pairs(actual):
    if not codelabTables.contains(expected, key):
      system.add(left, (key, value))
    elif not codelabSame(value, codelabTables.`[]`(expected, key), rel, abs):
      return false
  for key, value in codelabTables.pairs(expected):
    if not codelabTables.contains(actual, key) and not codelabRemoveLike(left, (key, value), rel, abs):
      return false
  true

proc codelabSame[T](actual, expected: T, rel, abs: float): bool =
  when T is float:
    let tolerance = system.max(rel * system.abs(expected), abs)
    system.`==`(actual, expected) or not (system.`==`(actual, actual) or system.`==`(expected, expected)) or
      (system.abs(expected) < system.Inf and system.abs(actual - expected) <= tolerance)
  elif T is seq:
    if system.len(actual) != system.len(expected):
      return false
    for i in 0 ..< system.len(expected):
      if not codelabSame(actual[i], expected[i], rel, abs):
        return false
    true
  elif T is codelabOptions.Option:
    if codelabOptions.isSome(actual) and codelabOptions.isSome(expected):
      codelabSame(codelabOptions.get(actual), codelabOptions.get(expected), rel, abs)
    else:
      system.`==`(codelabOptions.isSome(actual), codelabOptions.isSome(expected))
  elif T is codelabSets.HashSet:
    codelabSameSet(actual, expected, rel, abs)
  elif T is codelabTables.Table:
    codelabSameTable(actual, expected, rel, abs)
  elif T is tuple:
    for mine, theirs in system.fields(actual, expected):
      if not codelabSame(mine, theirs, rel, abs):
        return false
    true
  elif T is object: # a variant: its kind comes first
    for name, mine in system.fieldPairs(actual):
      for other, theirs in system.fieldPairs(expected):
        when name == other:
          if not codelabSame(mine, theirs, rel, abs):
            return false
    true
  else:
    system.`==`(actual, expected)

proc codelabShow[T](value: T): string =
  when T is string:
    system.addQuoted(result, value)
  else:
    codelabStrings.replace(system.`$`(value), "\n", "\\n")

proc codelabCheck[T](actual, expected: T, rel, abs: float) =
  system.inc(codelabCount)
  if codelabSame(actual, expected, rel, abs):
    return
  system.flushFile(system.stdout)
  let shown = "expected " & codelabShow(expected) & ", got " & codelabShow(actual)
  system.writeLine(system.stderr, "assertion " & system.`$`(codelabCount) & " failed: " & shown)
  codelabReport("failed")
  codelabLeave(1)

proc codelabTests() =
  # codelab:cases
  system.flushFile(system.stdout)
  codelabReport("passed")

codelabTests()
