func smooth(readings []float64, weight float64) []float64 {
	results := []float64{}
	for i, reading := range readings {
		if i > 0 {
			reading = weight*reading + (1-weight)*results[i-1]
		}
		results = append(results, reading)
	}
	return results
}
