fun parseDuration(text: String): Any {
    val seconds = mapOf('h' to 3600L, 'm' to 60L, 's' to 1L)
    var total = 0L
    var number = ""
    for (char in text) {
        if (char in '0'..'9') {
            number += char
            continue
        }
        val unit = seconds[char] ?: return "bad character $char"
        if (number.isEmpty()) {
            return "no number before $char"
        }
        total += number.toLong() * unit
        number = ""
    }
    return if (text.isEmpty() || number.isNotEmpty()) "no unit" else total
}
