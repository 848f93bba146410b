func days_between(first: Int, second: Int) -> Int {
    // Years are counted from March, so that a leap day is the last day of its year.
    func dayNumber(_ date: Int) -> Int {
        var (year, month, day) = (date / 10000, date / 100 % 100, date % 100)
        if month < 3 {
            year -= 1
            month += 12
        }
        day += 365 * year + year / 4 - year / 100 + year / 400
        return day + (153 * month - 457) / 5
    }

    return dayNumber(second) - dayNumber(first)
}
