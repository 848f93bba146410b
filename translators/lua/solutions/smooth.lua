local function smooth(readings, weight)
  local results = { readings[1] }
  for i = 2, #readings do
    results[i] = weight * readings[i] + (1 - weight) * results[i - 1]
  end
  return results
end
