local function tag_changes(before, after)
  local changes = {}
  for tag in pairs(after) do
    if not before[tag] then changes["+" .. tag] = true end
  end
  for tag in pairs(before) do
    if not after[tag] then changes["-" .. tag] = true end
  end
  return changes
end
