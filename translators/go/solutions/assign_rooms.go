func assign_rooms(meetings [][2]int) []int {
	order := []int{}
	for i := range meetings {
		order = append(order, i)
	}
	sort.SliceStable(order, func(i, j int) bool { return meetings[order[i]][0] < meetings[order[j]][0] })
	rooms := make([]int, len(meetings))
	ends := []int{}
	for _, i := range order {
		start, end := meetings[i][0], meetings[i][1]
		room := 0
		for room < len(ends) && ends[room] > start {
			room++
		}
		if room == len(ends) {
			ends = append(ends, end)
		}
		ends[room] = end
		rooms[i] = room + 1
	}
	return rooms
}
