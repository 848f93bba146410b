local function bit_positions(mask)
  local positions, position = {}, 0
  while mask > 0 do
    if mask & 1 == 1 then positions[position] = true end
    mask = mask >> 1
    position = position + 1
  end
  return positions
end
