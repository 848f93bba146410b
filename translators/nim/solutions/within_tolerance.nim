proc withinTolerance(measured: float, target: float, tolerance: float): bool =
  abs(measured - target) <= tolerance
