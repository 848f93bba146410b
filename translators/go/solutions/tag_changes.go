func tag_changes(before map[string]bool, after map[string]bool) map[string]bool {
	changes := map[string]bool{}
	for tag := range after {
		if !before[tag] {
			changes["+"+tag] = true
		}
	}
	for tag := range before {
		if !after[tag] {
			changes["-"+tag] = true
		}
	}
	return changes
}
