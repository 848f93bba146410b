func within_tolerance(measured float64, target float64, tolerance float64) bool {
	return math.Abs(measured-target) <= tolerance
}
