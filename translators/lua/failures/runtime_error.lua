local function first(values)
  return values[1].name
end
first({})
