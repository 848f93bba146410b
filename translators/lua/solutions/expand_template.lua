local function expand_template(template, values)
  local out, i = {}, 1
  while i <= #template do
    local name, after = template:match("^%${([^}]*)}()", i)
    if template:sub(i, i + 1) == "$$" then
      out[#out + 1] = "$"
      i = i + 2
    elseif name then
      out[#out + 1] = values[name] or template:sub(i, after - 1)
      i = after
    else
      out[#out + 1] = template:sub(i, i)
      i = i + 1
    end
  end
  return table.concat(out)
end
