daysBetween :: Int -> Int -> Int
daysBetween first second =
  dayNumber second - dayNumber first
  where
    -- Years are counted from March, so that a leap day is the last day of its year.
    dayNumber date =
      let (year, monthAndDay) = date `divMod` 10000
          (month, day) = monthAndDay `divMod` 100
       in if month < 3 then number (year - 1) (month + 12) day else number year month day
    number year month day = 365 * year + leapDays year + (153 * month - 457) `div` 5 + day
    leapDays year = year `div` 4 - year `div` 100 + year `div` 400
