local function mirror_text(text)
  local chars = {}
  for char in text:gmatch(utf8.charpattern) do chars[#chars + 1] = char end
  local parts = { text }
  for i = #chars - 1, 1, -1 do parts[#parts + 1] = chars[i] end
  return table.concat(parts)
end
