long days_between(long first, long second) {
    auto day_number = [](long date) {
        long year = date / 10000;
        long month = date / 100 % 100;
        // January and February count as the last months of the year before.
        if (month < 3) {
            year--;
            month += 12;
        }
        long leap_days = year / 4 - year / 100 + year / 400;
        return 365 * year + leap_days + (153 * month - 457) / 5 + date % 100;
    };
    return day_number(second) - day_number(first);
}
