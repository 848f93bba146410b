func growth_rate(first float64, last float64, years int) float64 {
	if first <= 0 || last < 0 || years < 1 {
		return 0
	}
	return math.Pow(last/first, 1/float64(years)) - 1
}
