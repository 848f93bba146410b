import std/[options, sets]

proc freePort(used: HashSet[int], wanted: Option[int], upward: bool): Option[int] =
  let step = if upward: 1 else: -1
  var port = wanted.get(if upward: 8000 else: 8009)
  while port in 8000 .. 8009:
    if port notin used:
      return some(port)
    port += step
