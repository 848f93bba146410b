local function clamp(value, bounds)
  local low = math.min(bounds[1], bounds[2])
  local high = math.max(bounds[1], bounds[2])
  return math.min(math.max(value, low), high)
end
