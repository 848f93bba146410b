def first(values)
  values[0].name
end
first([])
