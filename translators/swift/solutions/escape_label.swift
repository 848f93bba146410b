func escape_label(text: String) -> String {
    var label = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\":
            label += "\\\(scalar)"
        case "\n":
            label += "\\n"
        case "\t":
            label += "\\t"
        case _ where scalar.value > 126:
            label += "\\u{" + String(scalar.value, radix: 16) + "}"
        default:
            label.unicodeScalars.append(scalar)
        }
    }
    return label + "\""
}
