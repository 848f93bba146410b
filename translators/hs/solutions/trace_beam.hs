traceBeam :: [String] -> (Int, String)
traceBeam grid =
  move 0 0 (0, 1) 0
  where
    move row col direction moves
      | row < 0 || row >= length grid || col < 0 || col >= length (head grid) = (moves, name direction)
      | otherwise =
        let (down, right) = turn (grid !! row !! col) direction
         in move (row + down) (col + right) (down, right) (moves + 1)
    turn 'a' (down, right) = (negate right, negate down)
    turn 'b' (down, right) = (right, down)
    turn _ direction = direction
    name (0, 1) = "right"
    name (0, _) = "left"
    name (1, _) = "down"
    name _ = "up"
