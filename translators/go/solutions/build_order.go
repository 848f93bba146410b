func build_order(needs map[string][]string) *[]string {
	left := map[string]bool{}
	for part, parts := range needs {
		left[part] = true
		for _, need := range parts {
			left[need] = true
		}
	}
	isReady := func(part string) bool {
		for _, need := range needs[part] {
			if left[need] {
				return false
			}
		}
		return true
	}
	built := []string{}
	for len(left) > 0 {
		ready := []string{}
		for part := range left {
			if isReady(part) {
				ready = append(ready, part)
			}
		}
		if len(ready) == 0 {
			return nil
		}
		sort.Strings(ready)
		built = append(built, ready[0])
		delete(left, ready[0])
	}
	return &built
}
