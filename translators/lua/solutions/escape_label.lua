local function escape_label(text)
  local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t" }
  local escaped = text:gsub(utf8.charpattern, function(char)
    local code = utf8.codepoint(char)
    return code > 126 and string.format("\\u{%x}", code) or escapes[char]
  end)
  return '"' .. escaped .. '"'
end
