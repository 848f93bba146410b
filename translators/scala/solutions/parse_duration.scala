object Problem {
    def parseDuration(text: String): Either[Long, String] = {
        val units = Map('h' -> 3600L, 'm' -> 60L, 's' -> 1L)
        var total = 0L
        var number = ""
        for (i <- text.indices) {
            val character = new String(Character.toChars(text.codePointAt(i)))
            if (text(i) >= '0' && text(i) <= '9') {
                number += text(i)
            } else if (!units.contains(text(i))) {
                return Right("bad character " + character)
            } else if (number.isEmpty) {
                return Right("no number before " + character)
            } else {
                total += number.toLong * units(text(i))
                number = ""
            }
        }
        if (text.isEmpty || number.nonEmpty) Right("no unit") else Left(total)
    }
}
