func expand_template(template string, values map[string]string) string {
	pattern := regexp.MustCompile(`\$\$|\$\{[^}]*\}`)
	return pattern.ReplaceAllStringFunc(template, func(match string) string {
		if match == "$$" {
			return "$"
		}
		if value, ok := values[match[2:len(match)-1]]; ok {
			return value
		}
		return match
	})
}
