fn days_between(first: isize, second: isize) -> isize {
    // Years are counted from March, so that a leap day is the last day of its year.
    fn day_number(date: isize) -> isize {
        let (mut year, mut month, day) = (date / 10000, date / 100 % 100, date % 100);
        if month < 3 {
            year -= 1;
            month += 12;
        }
        let leap_days = year / 4 - year / 100 + year / 400;
        365 * year + leap_days + (153 * month - 457) / 5 + day
    }

    day_number(second) - day_number(first)
}
