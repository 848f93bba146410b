local function candidate()
end
-- codelab:program

-- codelab-harness 1
local codelab = { count = 0 }
do
  -- The candidate may have local functions of these names.
  local io, math, os, string, table = _G.io, _G.math, _G.os, _G.string, _G.table
  local pairs, tostring, type = _G.pairs, _G.tostring, _G.type

  local function show(value, depth)
    if type(value) == "string" then return string.format("%q", value) end
    if type(value) ~= "table" or depth > 9 then return tostring(value) end
    local parts = {}
    for k, v in pairs(value) do parts[#parts + 1] = "[" .. show(k, depth + 1) .. "] = " .. show(v, depth + 1) end
    table.sort(parts)
    return "{" .. table.concat(parts, ", ") .. "}"
  end

  local same

  -- The key, not yet taken, of an entry that is the same as this one. Tables and reals as keys are found by looking.
  local function find(actual, key, value, rel, abs, taken)
    if not taken[key] and same(actual[key], value, rel, abs) then return key end
    if type(key) ~= "table" and math.type(key) ~= "float" then return nil end
    for other, held in pairs(actual) do
      if not taken[other] and same(other, key, rel, abs) and same(held, value, rel, abs) then return other end
    end
  end

  function same(actual, expected, rel, abs)
    if type(expected) == "number" then
      if type(actual) ~= "number" then return false end
      if actual == expected or (actual ~= actual and expected ~= expected) then return true end
      if math.type(expected) == "integer" and math.floor(actual) == actual then return false end
      if expected == math.huge or expected == -math.huge then return false end
      return math.abs(actual - expected) <= math.max(rel * math.abs(expected), abs)
    end
    if type(expected) ~= "table" then return actual == expected end
    if type(actual) ~= "table" then return false end
    local taken = {}
    for key, value in pairs(expected) do
      local found = find(actual, key, value, rel, abs, taken)
      if found == nil then return false end
      taken[found] = true
    end
    for key in pairs(actual) do
      if not taken[key] then return false end
    end
    return true
  end

  function codelab.report(result)
    -- Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    if not os.getenv("CODELAB_REPORT") then return end
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
    codelab.report("failed " .. codelab.count)
    os.exit(1)
  end

end
-- codelab:cases
codelab.report("passed " .. codelab.count)
