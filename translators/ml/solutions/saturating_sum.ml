let rec saturating_sum (values : int list) (limit : int) : int =
  (* Bounding the total before the addition keeps the sum from overflowing. *)
  let add total value =
    if value < 0 then max total (-limit - value) + value else min total (limit - value) + value
  in
  List.fold_left add 0 values
