fun traceBeam(grid: List<String>): Pair<Long, String> {
    val names = mapOf(Pair(0, 1) to "right", Pair(0, -1) to "left", Pair(1, 0) to "down", Pair(-1, 0) to "up")
    var row = 0
    var col = 0
    var direction = Pair(0, 1)
    var moves = 0L
    while (row in grid.indices && col in grid[row].indices) {
        val (down, right) = direction
        when (grid[row][col]) {
            'a' -> direction = Pair(-right, -down)
            'b' -> direction = Pair(right, down)
        }
        row += direction.first
        col += direction.second
        moves++
    }
    return Pair(moves, names.getValue(direction))
}
