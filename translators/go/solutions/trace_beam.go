func trace_beam(grid []string) Tuple2[int, string] {
	names := map[[2]int]string{{0, 1}: "right", {0, -1}: "left", {1, 0}: "down", {-1, 0}: "up"}
	row, col, down, right, moves := 0, 0, 0, 1, 0
	for row >= 0 && row < len(grid) {
		cells := []rune(grid[row])
		if col < 0 || col >= len(cells) {
			break
		}
		switch cells[col] {
		case 'a':
			down, right = -right, -down
		case 'b':
			down, right = right, down
		}
		row += down
		col += right
		moves++
	}
	return Tuple2[int, string]{moves, names[[2]int{down, right}]}
}
