func saturating_sum(values []int, limit int) int {
	high, low := big.NewInt(int64(limit)), big.NewInt(int64(-limit))
	total := 0
	for _, value := range values {
		sum := new(big.Int).Add(big.NewInt(int64(total)), big.NewInt(int64(value)))
		switch {
		case sum.Cmp(high) > 0:
			total = limit
		case sum.Cmp(low) < 0:
			total = -limit
		default:
			total = int(sum.Int64())
		}
	}
	return total
}
