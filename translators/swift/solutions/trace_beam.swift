func trace_beam(grid: [String]) -> (Int, String) {
    let cells = grid.map { Array($0.unicodeScalars) }
    var (row, col, down, right, moves) = (0, 0, 0, 1, 0)
    while cells.indices.contains(row) && cells[row].indices.contains(col) {
        switch cells[row][col] {
        case "a":
            (down, right) = (-right, -down)
        case "b":
            (down, right) = (right, down)
        default:
            break
        }
        row += down
        col += right
        moves += 1
    }
    let vertical = down == 1 ? "down" : "up"
    let horizontal = right == 1 ? "right" : "left"
    return (moves, down == 0 ? horizontal : vertical)
}
