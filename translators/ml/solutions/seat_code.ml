type int_or_string =
  | Int of int
  | String of string

let rec seat_code (seat : int_or_string) : int_or_string =
  let letters = "ABCDEF" in
  match seat with
  | Int number -> String (Printf.sprintf "%d%c" (((number - 1) / 6) + 1) letters.[(number - 1) mod 6])
  | String code ->
    let last = String.length code - 1 in
    Int (((int_of_string (String.sub code 0 last) - 1) * 6) + String.index letters code.[last] + 1)
