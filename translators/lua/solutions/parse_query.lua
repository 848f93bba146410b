local function parse_query(query)
  local values = {}
  for piece in query:gmatch("[^&]+") do
    local key, separator, value = piece:match("([^=]*)(=?)(.*)")
    if key ~= "" then
      local list = values[key] or {}
      values[key] = list
      if separator == "" then value = "on" end
      if value ~= "" then list[#list + 1] = value end
    end
  end
  return values
end
