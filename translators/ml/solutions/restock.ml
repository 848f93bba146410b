let rec restock (stock : (string * int) list) (moves : (string * int) list) : (string * int) list =
  let move left (item, amount) =
    let total = Option.value (List.assoc_opt item left) ~default:0 + amount in
    if total < 0 then left else (item, total) :: List.remove_assoc item left
  in
  List.filter (fun (_, amount) -> amount > 0) (List.fold_left move stock moves)
