func mirror_text(text: String) -> String {
    var mirrored = text.unicodeScalars
    mirrored.append(contentsOf: text.unicodeScalars.reversed().dropFirst(1))
    return String(mirrored)
}
