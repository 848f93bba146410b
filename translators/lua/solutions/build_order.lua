local function build_order(needs)
  local left = {}
  for part, parts in pairs(needs) do
    left[part] = true
    for _, need in ipairs(parts) do left[need] = true end
  end
  local waiting = {}
  for part in pairs(left) do waiting[#waiting + 1] = part end
  table.sort(waiting)
  local function is_ready(part)
    for _, need in ipairs(needs[part] or {}) do
      if left[need] then return false end
    end
    return true
  end
  local function take_ready()
    for i, part in ipairs(waiting) do
      if is_ready(part) then return table.remove(waiting, i) end
    end
  end
  local built = {}
  while #waiting > 0 do
    local part = take_ready()
    if not part then return nil end
    left[part] = nil
    built[#built + 1] = part
  end
  return built
end
