local function trace_beam(grid)
  local steps = { right = { 0, 1 }, left = { 0, -1 }, down = { 1, 0 }, up = { -1, 0 } }
  local turns = {
    a = { right = "up", left = "down", up = "right", down = "left" },
    b = { right = "down", left = "up", up = "left", down = "right" },
  }
  local cells = {}
  for i, line in ipairs(grid) do
    cells[i] = {}
    for char in line:gmatch(utf8.charpattern) do table.insert(cells[i], char) end
  end
  local row, col, moves, direction = 1, 1, 0, "right"
  while cells[row] and cells[row][col] do
    local turn = turns[cells[row][col]]
    if turn then direction = turn[direction] end
    row = row + steps[direction][1]
    col = col + steps[direction][2]
    moves = moves + 1
  end
  return { moves, direction }
end
