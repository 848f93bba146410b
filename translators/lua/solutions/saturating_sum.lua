local function saturating_sum(values, limit)
  local total = 0
  for _, value in ipairs(values) do
    -- Bounding the total before the addition keeps the sum from overflowing.
    if value > 0 then
      total = math.min(total, limit - value) + value
    else
      total = math.max(total, -limit - value) + value
    end
  end
  return total
end
