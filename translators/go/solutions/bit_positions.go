func bit_positions(mask int) map[int]bool {
	positions := map[int]bool{}
	for position := 0; mask != 0; position++ {
		if mask%2 == 1 {
			positions[position] = true
		}
		mask /= 2
	}
	return positions
}
