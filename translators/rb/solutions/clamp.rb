def clamp(value, bounds)
  [*bounds, value].sort[1]
end
