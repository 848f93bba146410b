let rec expand_template (template : string) (values : (string * string) list) : string =
  let from i = String.sub template i (String.length template - i) in
  let next i = if i < String.length template then Some template.[i] else None in
  match (next 0, next 1) with
  | None, _ -> ""
  | Some '$', Some '$' -> "$" ^ expand_template (from 2) values
  | Some '$', Some '{' when String.contains template '}' ->
    let close = String.index template '}' in
    let name = String.sub template 2 (close - 2) in
    let value = Option.value (List.assoc_opt name values) ~default:(String.sub template 0 (close + 1)) in
    value ^ expand_template (from (close + 1)) values
  | Some char, _ -> String.make 1 char ^ expand_template (from 1) values
