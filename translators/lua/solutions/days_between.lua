local function days_between(first, second)
  -- The year begins in March here, so that a leap day is the last day of its year.
  local function day_number(date)
    local year, month, day = date // 10000, date // 100 % 100, date % 100
    if month < 3 then year, month = year - 1, month + 12 end
    local leap_days = year // 4 - year // 100 + year // 400
    return 365 * year + leap_days + (153 * month - 457) // 5 + day
  end
  return day_number(second) - day_number(first)
end
