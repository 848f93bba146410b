type value =
  | Null
  | Bool of bool
  | Int of int
  | Float of float
  | String of string
  | List of value list
  | Map of (value * value) list

let rec numbers_first (values : value list) : value list =
  let is_number = function Int _ | Float _ -> true | _ -> false in
  let is_flag = function Bool _ -> true | _ -> false in
  let numbers, others = List.partition is_number values in
  let flags, texts = List.partition is_flag others in
  numbers @ flags @ texts
