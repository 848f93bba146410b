fun daysBetween(first: Long, second: Long): Long {
    fun dayNumber(date: Long): Long {
        val year = date / 10000
        val month = date / 100 % 100
        val day = date % 100
        return java.time.LocalDate.of(year.toInt(), month.toInt(), day.toInt()).toEpochDay()
    }

    return dayNumber(second) - dayNumber(first)
}
