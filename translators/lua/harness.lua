local function candidate()
-- codelab:program
end

-- codelab-harness 1
do
  local io, math, os, tostring, type, pairs, next, string, table = io, math, os, tostring, type, pairs, next, string, table
  local codelab = { count = 0 }

  local function show(value, depth)
    if type(value) == "string" then return string.format("%q", value) end
    if type(value) ~= "table" or depth > 9 then return tostring(value) end
    local parts = {}
    for k, v in pairs(value) do parts[#parts + 1] = "[" .. show(k, depth + 1) .. "] = " .. show(v, depth + 1) end
    return "{" .. table.concat(parts, ", ") .. "}"
  end

  local function same(actual, expected, rel, abs)
    if type(expected) == "number" then
      if type(actual) ~= "number" then return false end
      if actual == expected or (actual ~= actual and expected ~= expected) then return true end
      if math.type(expected) == "integer" and math.type(actual) == "integer" then return false end
      if expected == math.huge or expected == -math.huge then return false end
      return math.abs(actual - expected) <= math.max(rel * math.abs(expected), abs)
    end
    if type(expected) ~= "table" then return actual == expected end
    if type(actual) ~= "table" then return false end
    for key, value in pairs(expected) do
      if not same(actual[key], value, rel, abs) then return false end
    end
    for key in pairs(actual) do
      if expected[key] == nil then return false end
    end
    return true
  end

  local function report(result)
    local secret = io.open("/proc/self/fd/3")
    local reports = secret and io.open("/proc/self/fd/4", "w")
    if not reports then return end
    reports:write(secret:read("l"), " ", result, "\n")
    reports:close()
  end

  function codelab.check(actual, expected, rel, abs)
    codelab.count = codelab.count + 1
    if same(actual, expected, rel, abs) then return end
    io.stderr:write("assertion ", codelab.count, " failed: expected ", show(expected, 0), ", got ", show(actual, 0), "\n")
    report("failed " .. codelab.count)
    os.exit(1)
  end

  -- codelab:cases
  report("passed " .. codelab.count)
end
