local function parse_duration(text)
  local seconds = { h = 3600, m = 60, s = 1 }
  local total, number = 0, ""
  for char in text:gmatch(utf8.charpattern) do
    if char:match("%d") then
      number = number .. char
    elseif not seconds[char] then
      return "bad character " .. char
    elseif number == "" then
      return "no number before " .. char
    else
      total = total + tonumber(number) * seconds[char]
      number = ""
    end
  end
  if text == "" or number ~= "" then return "no unit" end
  return total
end
