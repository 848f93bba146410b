let rec build_order (needs : (string * string list) list) : string list option =
  let needs_of part = Option.value (List.assoc_opt part needs) ~default:[] in
  let parts = List.sort_uniq compare (List.concat_map (fun (part, needed) -> part :: needed) needs) in
  let rec build built left =
    let is_ready part = List.for_all (fun need -> List.mem need built) (needs_of part) in
    match (left, List.find_opt is_ready left) with
    | [], _ -> Some (List.rev built)
    | _, None -> None
    | _, Some part -> build (part :: built) (List.filter (fun other -> compare other part <> 0) left)
  in
  build [] parts
