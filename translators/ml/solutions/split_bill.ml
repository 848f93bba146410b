let rec split_bill (cents : int) (people : int) : int list * float =
  let share i = if i < cents mod people then (cents / people) + 1 else cents / people in
  (List.init people share, float_of_int cents /. float_of_int people)
