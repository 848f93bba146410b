def days_between(first, second)
  # The year begins in March here, so that a leap day is the last day of its year.
  day_number = lambda do |date|
    year, month, day = date / 10000, date / 100 % 100, date % 100
    year, month = year - 1, month + 12 if month < 3
    leap_days = year / 4 - year / 100 + year / 400
    365 * year + leap_days + (153 * month - 457) / 5 + day
  end
  day_number.call(second) - day_number.call(first)
end
