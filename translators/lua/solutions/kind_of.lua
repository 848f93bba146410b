local function kind_of(value)
  local kind = type(value)
  if kind == "nil" then return "nothing" end
  if kind == "boolean" then return value and "yes" or "no" end
  if kind == "string" then return value == "" and "empty" or "text" end
  if value < 0 then return "negative" end
  return value > 0 and "positive" or "zero"
end
