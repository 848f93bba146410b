proc stepCounter(state: (int,), events: seq[string]): (int,) =
  var count = state[0]
  for event in events:
    case event
    of "up": count += 1
    of "down": count -= 1
    of "double": count *= 2
    of "reset": count = 0
    else: discard
  (count,)
