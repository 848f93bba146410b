local function file_label(name, suffix)
  local stem = name == "" and "untitled" or name
  if suffix == nil then return stem end
  return stem .. "." .. suffix
end
