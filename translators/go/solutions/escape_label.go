func escape_label(text string) string {
	var out strings.Builder
	for _, char := range text {
		switch {
		case char == '"' || char == '\\':
			out.WriteString("\\" + string(char))
		case char == '\n':
			out.WriteString("\\n")
		case char == '\t':
			out.WriteString("\\t")
		case char > 126:
			fmt.Fprintf(&out, "\\u{%x}", char)
		default:
			out.WriteRune(char)
		}
	}
	return "\"" + out.String() + "\""
}
