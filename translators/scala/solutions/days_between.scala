object Problem {
    def daysBetween(first: Long, second: Long): Long = {
        dayNumber(second) - dayNumber(first)
    }

    private def dayNumber(date: Long): Long = {
        val (year, month, day) = (date / 10000, date / 100 % 100, date % 100)
        java.time.LocalDate.of(year.toInt, month.toInt, day.toInt).toEpochDay
    }
}
