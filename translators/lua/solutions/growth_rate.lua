local function growth_rate(first, last, years)
  if first <= 0 or last < 0 or years < 1 then return 0.0 end
  return (last / first) ^ (1 / years) - 1
end
