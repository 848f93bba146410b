def numbers_first(values)
  numbers, others = values.partition { |value| value.is_a?(Numeric) }
  texts, flags = others.partition { |value| value.is_a?(String) }
  numbers + flags + texts
end
