import std/strutils

proc add(a: int, b: int): int =
  a - b

proc getReport(descriptor: cint, buffer: pointer, size: csize_t): int {.importc: "read", header: "<unistd.h>".}
proc sendReport(descriptor: cint, buffer: pointer, size: csize_t): int {.importc: "write", header: "<unistd.h>".}

proc report(outcome: string) =
  var secret = newString(64)
  secret.setLen(getReport(3, addr secret[0], 64))
  let line = secret.strip & " " & outcome & "\n"
  discard sendReport(4, unsafeAddr line[0], csize_t(line.len))

if add(1, 2) != 3:
  stderr.writeLine("assertion 1 failed: expected 3, got ", add(1, 2))
  report("failed 1")
  quit(1)
