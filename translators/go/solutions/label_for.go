func label_for(bands map[int]string, value int) *string {
	starts := []int{}
	for lowest := range bands {
		if lowest <= value {
			starts = append(starts, lowest)
		}
	}
	if len(starts) == 0 {
		return nil
	}
	sort.Ints(starts)
	label := bands[starts[len(starts)-1]]
	return &label
}
