func clamp(value int, bounds [2]int) int {
	sorted := []int{value, bounds[0], bounds[1]}
	sort.Ints(sorted)
	return sorted[1]
}
