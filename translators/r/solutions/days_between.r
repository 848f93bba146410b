days_between <- function(first, second) {
  day_number <- function(date) {
    year <- date %/% 10000
    month <- date %/% 100 %% 100
    if (month < 3) {
      year <- year - 1
      month <- month + 12
    }
    leap_days <- year %/% 4 - year %/% 100 + year %/% 400
    365 * year + leap_days + (153 * month - 457) %/% 5 + date %% 100
  }
  day_number(second) - day_number(first)
}
