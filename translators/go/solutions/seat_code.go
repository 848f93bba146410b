func seat_code(seat any) any {
	letters := "ABCDEF"
	if number, ok := seat.(int); ok {
		row, column := (number+5)/6, (number-1)%6
		return strconv.Itoa(row) + letters[column:column+1]
	}
	code := seat.(string)
	last := len(code) - 1
	row, _ := strconv.Atoi(code[:last])
	return (row-1)*6 + strings.Index(letters, code[last:]) + 1
}
