def within_tolerance(measured, target, tolerance)
  (measured - target).abs <= tolerance
end
