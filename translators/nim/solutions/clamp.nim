proc clamp(value: int, bounds: (int, int)): int =
  let (a, b) = bounds
  clamp(value, min(a, b), max(a, b))
