import std/[sequtils, tables]
from std/unicode import toRunes, `$`

proc traceBeam(grid: seq[string]): (int, string) =
  const names = {(0, 1): "right", (0, -1): "left", (1, 0): "down", (-1, 0): "up"}.toTable
  let cells = grid.mapIt(it.toRunes)
  var (row, col, moves) = (0, 0, 0)
  var (down, right) = (0, 1)
  while row in 0 .. cells.high and col in 0 .. cells[row].high:
    case $cells[row][col]
    of "a": (down, right) = (-right, -down)
    of "b": (down, right) = (right, down)
    else: discard
    row += down
    col += right
    inc moves
  (moves, names[(down, right)])
