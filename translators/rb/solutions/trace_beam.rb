def trace_beam(grid)
  names = { [0, 1] => "right", [0, -1] => "left", [1, 0] => "down", [-1, 0] => "up" }
  row, col, down, right, moves = 0, 0, 0, 1, 0
  while row.between?(0, grid.length - 1) && col.between?(0, grid[0].length - 1)
    case grid[row][col]
    when "a" then down, right = -right, -down
    when "b" then down, right = right, down
    end
    row += down
    col += right
    moves += 1
  end
  [moves, names[[down, right]]]
end
