proc daysBetween(first: int, second: int): int =
  proc dayNumber(date: int): int =
    var (year, month, day) = (date div 10000, date div 100 mod 100, date mod 100)
    if month < 3:
      year -= 1
      month += 12
    365 * year + year div 4 - year div 100 + year div 400 + (153 * month - 457) div 5 + day

  dayNumber(second) - dayNumber(first)
