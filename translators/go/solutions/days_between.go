func days_between(first int, second int) int {
	dayNumber := func(date int) int {
		midnight, _ := time.Parse("20060102", fmt.Sprintf("%08d", date))
		return int(midnight.Unix() / 86400)
	}
	return dayNumber(second) - dayNumber(first)
}
