func transpose_ragged(rows [][]int, fill int) [][]int {
	columns := [][]int{}
	for i, found := 0, true; found; i++ {
		column := []int{}
		found = false
		for _, row := range rows {
			if i < len(row) {
				column = append(column, row[i])
				found = true
			} else {
				column = append(column, fill)
			}
		}
		if found {
			columns = append(columns, column)
		}
	}
	return columns
}
