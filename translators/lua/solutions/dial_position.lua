local function dial_position(size, start, turns)
  local position = start
  for _, turn in ipairs(turns) do position = (position + turn) % size end
  return position
end
