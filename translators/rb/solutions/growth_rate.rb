def growth_rate(first, last, years)
  return 0.0 if first <= 0 || last < 0 || years < 1
  (last / first) ** (1.0 / years) - 1
end
