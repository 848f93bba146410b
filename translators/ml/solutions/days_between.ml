let rec days_between (first : int) (second : int) : int =
  (* Years are counted from March, so that a leap day is the last day of its year. *)
  let day_number date =
    let year = date / 10000 and month = date / 100 mod 100 and day = date mod 100 in
    let year, month = if month < 3 then (year - 1, month + 12) else (year, month) in
    let leap_days = (year / 4) - (year / 100) + (year / 400) in
    (365 * year) + leap_days + (((153 * month) - 457) / 5) + day
  in
  day_number second - day_number first
