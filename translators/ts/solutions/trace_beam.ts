function trace_beam(grid: string[]): [number, string] {
  const steps: Record<string, [number, number]> = { right: [0, 1], left: [0, -1], down: [1, 0], up: [-1, 0] };
  const turns: Record<string, Record<string, string>> = {
    a: { right: 'up', left: 'down', up: 'right', down: 'left' },
    b: { right: 'down', left: 'up', up: 'left', down: 'right' },
  };
  const cells = grid.map((row) => [...row]);
  let direction = 'right';
  let [row, col, moves] = [0, 0, 0];
  while (cells[row]?.[col] !== undefined) {
    direction = turns[cells[row][col]]?.[direction] ?? direction;
    const [down, right] = steps[direction];
    row += down;
    col += right;
    moves += 1;
  }
  return [moves, direction];
}
