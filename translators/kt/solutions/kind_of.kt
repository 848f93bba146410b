fun kindOf(value: Any?): String {
    return when (value) {
        null -> "nothing"
        true -> "yes"
        false -> "no"
        is String -> if (value.isEmpty()) "empty" else "text"
        else -> {
            val number = (value as Number).toDouble()
            if (number < 0) "negative" else if (number > 0) "positive" else "zero"
        }
    }
}
