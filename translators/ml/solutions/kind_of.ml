type value =
  | Null
  | Bool of bool
  | Int of int
  | Float of float
  | String of string
  | List of value list
  | Map of (value * value) list

let rec kind_of (value : value) : string =
  let sign order = if order < 0 then "negative" else if order > 0 then "positive" else "zero" in
  match value with
  | Null -> "nothing"
  | Bool true -> "yes"
  | Bool false -> "no"
  | Int number -> sign (compare number 0)
  | Float number -> sign (compare number 0.0)
  | String "" -> "empty"
  | String _ -> "text"
  | List _ | Map _ -> assert false
