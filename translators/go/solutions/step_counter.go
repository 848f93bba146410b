func step_counter(state [1]int, events []string) [1]int {
	count := state[0]
	for _, event := range events {
		switch event {
		case "up":
			count++
		case "down":
			count--
		case "double":
			count *= 2
		case "reset":
			count = 0
		}
	}
	return [1]int{count}
}
