let rec parse_query (query : string) : (string * string list) list =
  let split piece =
    match String.index_opt piece '=' with
    | None -> (piece, "on")
    | Some i -> (String.sub piece 0 i, String.sub piece (i + 1) (String.length piece - i - 1))
  in
  let add values (key, value) =
    let known = Option.value (List.assoc_opt key values) ~default:[] in
    let extended = if value = "" then known else known @ [ value ] in
    if key = "" then values else (key, extended) :: List.remove_assoc key values
  in
  List.fold_left add [] (List.map split (String.split_on_char '&' query))
