func numbers_first(values []any) []any {
	sorted := []any{}
	for _, group := range []string{"number", "bool", "string"} {
		for _, value := range values {
			kind := fmt.Sprintf("%T", value)
			if kind != "bool" && kind != "string" {
				kind = "number"
			}
			if kind == group {
				sorted = append(sorted, value)
			}
		}
	}
	return sorted
}
