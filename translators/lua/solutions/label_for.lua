local function label_for(bands, value)
  local best
  for lowest in pairs(bands) do
    if lowest <= value then best = math.max(lowest, best or lowest) end
  end
  return best and bands[best]
end
