func free_port(used map[int]bool, wanted *int, upward bool) *int {
	port, step := 8009, -1
	if upward {
		port, step = 8000, 1
	}
	if wanted != nil {
		port = *wanted
	}
	for port >= 8000 && port <= 8009 {
		if !used[port] {
			return &port
		}
		port += step
	}
	return nil
}
