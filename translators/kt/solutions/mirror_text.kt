fun mirrorText(text: String): String {
    // StringBuilder keeps surrogate pairs together.
    val mirrored = StringBuilder(text).reverse()
    if (mirrored.isEmpty()) {
        return text
    }
    return text + mirrored.substring(mirrored.offsetByCodePoints(0, 1))
}
