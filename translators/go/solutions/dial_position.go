func dial_position(size int, start int, turns []int) int {
	position := start
	for _, turn := range turns {
		position += turn
	}
	return (position%size + size) % size
}
