object Problem {
    def escapeLabel(text: String): String = {
        text.codePoints.toArray.map {
            case '"' => "\\\""
            case '\\' => "\\\\"
            case '\n' => "\\n"
            case '\t' => "\\t"
            case code if code > 126 => "\\" + "u{" + code.toHexString + "}"
            case code => code.toChar.toString
        }.mkString("\"", "", "\"")
    }
}
