fun parseQuery(query: String): Map<String, List<String>> {
    val values = linkedMapOf<String, MutableList<String>>()
    for (piece in query.split("&")) {
        val key = piece.substringBefore("=")
        val value = piece.substringAfter("=", "on")
        if (key.isEmpty()) {
            continue
        }
        val keyValues = values.getOrPut(key) { mutableListOf() }
        if (value.isNotEmpty()) {
            keyValues.add(value)
        }
    }
    return values
}
