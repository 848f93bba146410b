fun seatCode(seat: Any): Any {
    val letters = "ABCDEF"
    if (seat is Long) {
        val index = seat - 1
        return "${index / 6 + 1}${letters[(index % 6).toInt()]}"
    }
    val code = seat as String
    return (code.dropLast(1).toLong() - 1) * 6 + letters.indexOf(code.last()) + 1
}
