local function within_tolerance(measured, target, tolerance)
  return math.abs(measured - target) <= tolerance
end
