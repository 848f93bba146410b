def saturating_sum(values, limit)
  values.reduce(0) { |total, value| (total + value).clamp(-limit, limit) }
end
