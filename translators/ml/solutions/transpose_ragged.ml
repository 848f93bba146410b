let rec transpose_ragged (rows : int list list) (fill : int) : int list list =
  let width = List.fold_left (fun widest row -> max widest (List.length row)) 0 rows in
  let number i row = Option.value (List.nth_opt row i) ~default:fill in
  List.init width (fun i -> List.map (number i) rows)
