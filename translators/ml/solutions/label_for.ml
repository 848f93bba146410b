let rec label_for (bands : (int * string) list) (value : int) : string option =
  let below = List.filter (fun (lowest, _) -> lowest <= value) bands in
  match List.rev (List.sort compare below) with
  | [] -> None
  | (_, label) :: _ -> Some label
