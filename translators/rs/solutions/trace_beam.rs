fn trace_beam(grid: Vec<String>) -> (isize, String) {
    let cells: Vec<Vec<char>> = grid.iter().map(|row| row.chars().collect()).collect();
    let (mut row, mut col, mut moves) = (0, 0, 0);
    let (mut down, mut right) = (0, 1);
    // As a usize, a negative index is beyond any length.
    while let Some(cell) = cells
        .get(row as usize)
        .and_then(|cells| cells.get(col as usize))
    {
        (down, right) = match cell {
            'a' => (-right, -down),
            'b' => (right, down),
            _ => (down, right),
        };
        row += down;
        col += right;
        moves += 1;
    }
    let direction = match (down, right) {
        (0, 1) => "right",
        (0, _) => "left",
        (1, _) => "down",
        _ => "up",
    };
    (moves, direction.to_string())
}
