object Problem {
    def traceBeam(grid: List[String]): (Long, String) = {
        val cells = grid.map(_.codePoints.toArray)
        var (row, col, down, right) = (0, 0, 0, 1)
        var moves = 0L
        while (cells.indices.contains(row) && cells(row).indices.contains(col)) {
            val (oldDown, oldRight) = (down, right)
            cells(row)(col) match {
                case 'a' =>
                    down = -oldRight
                    right = -oldDown
                case 'b' =>
                    down = oldRight
                    right = oldDown
                case _ =>
            }
            row += down
            col += right
            moves += 1
        }
        val names = Map((0, 1) -> "right", (0, -1) -> "left", (1, 0) -> "down", (-1, 0) -> "up")
        (moves, names((down, right)))
    }
}
