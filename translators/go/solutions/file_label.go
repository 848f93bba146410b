func file_label(name string, suffix *string) string {
	stem := name
	if stem == "" {
		stem = "untitled"
	}
	if suffix == nil {
		return stem
	}
	return stem + "." + *suffix
}
