proc smooth(readings: seq[float], weight: float): seq[float] =
  for reading in readings:
    let previous = if result.len == 0: reading else: result[^1]
    result.add weight * reading + (1 - weight) * previous
