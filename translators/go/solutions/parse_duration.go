func parse_duration(text string) any {
	seconds := map[rune]int{'h': 3600, 'm': 60, 's': 1}
	total := 0
	digits := ""
	for _, char := range text {
		unit, isUnit := seconds[char]
		switch {
		case char >= '0' && char <= '9':
			digits += string(char)
		case !isUnit:
			return "bad character " + string(char)
		case digits == "":
			return "no number before " + string(char)
		default:
			number, _ := strconv.Atoi(digits)
			total += number * unit
			digits = ""
		}
	}
	if text == "" || digits != "" {
		return "no unit"
	}
	return total
}
