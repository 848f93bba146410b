local function numbers_first(values)
  local sorted = {}
  for _, kind in ipairs({ "number", "boolean", "string" }) do
    for _, value in ipairs(values) do
      if type(value) == kind then sorted[#sorted + 1] = value end
    end
  end
  return sorted
end
