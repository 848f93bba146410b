func restock(stock map[string]int, moves []Tuple2[string, int]) map[string]int {
	left := map[string]int{}
	for item, amount := range stock {
		left[item] = amount
	}
	for _, move := range moves {
		if total := left[move.First] + move.Second; total >= 0 {
			left[move.First] = total
		}
	}
	for item, amount := range left {
		if amount == 0 {
			delete(left, item)
		}
	}
	return left
}
