(int, String) trace_beam(List<String> grid) {
  final cells = [for (final row in grid) row.runes.map(String.fromCharCode).toList()];
  var (row, col, down, right, moves) = (0, 0, 0, 1, 0);
  while (row >= 0 && row < cells.length && col >= 0 && col < cells[row].length) {
    (down, right) = switch (cells[row][col]) {
      'a' => (-right, -down),
      'b' => (right, down),
      _ => (down, right),
    };
    row += down;
    col += right;
    moves++;
  }
  final direction = switch ((down, right)) {
    (0, 1) => 'right',
    (0, _) => 'left',
    (1, _) => 'down',
    _ => 'up',
  };
  return (moves, direction);
}
