func parse_query(query string) map[string][]string {
	values := map[string][]string{}
	for _, piece := range strings.Split(query, "&") {
		key, value, found := strings.Cut(piece, "=")
		if key == "" {
			continue
		}
		if !found {
			value = "on"
		}
		if _, known := values[key]; !known {
			values[key] = []string{}
		}
		if value != "" {
			values[key] = append(values[key], value)
		}
	}
	return values
}
