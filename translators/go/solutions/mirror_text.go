func mirror_text(text string) string {
	chars := []rune(text)
	for i := len(chars) - 2; i >= 0; i-- {
		chars = append(chars, chars[i])
	}
	return string(chars)
}
