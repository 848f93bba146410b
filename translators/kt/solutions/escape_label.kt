fun escapeLabel(text: String): String {
    val label = StringBuilder("\"")
    text.codePoints().forEach { code ->
        when {
            code == '"'.toInt() || code == '\\'.toInt() -> label.append('\\').appendCodePoint(code)
            code == '\n'.toInt() -> label.append("\\n")
            code == '\t'.toInt() -> label.append("\\t")
            code > 126 -> label.append("\\u{").append(code.toString(16)).append('}')
            else -> label.appendCodePoint(code)
        }
    }
    return label.append('"').toString()
}
