type int_or_string =
  | Int of int
  | String of string

let rec run_stack (program : int_or_string list) : int option =
  let rec run stack program =
    match (stack, program) with
    | _, Int number :: rest -> run (number :: stack) rest
    | top :: low :: below, String "add" :: rest -> run ((low + top) :: below) rest
    | top :: low :: below, String "sub" :: rest -> run ((low - top) :: below) rest
    | top :: low :: below, String "mul" :: rest -> run ((low * top) :: below) rest
    | top :: low :: below, String "swap" :: rest -> run (low :: top :: below) rest
    | top :: below, String "dup" :: rest -> run (top :: top :: below) rest
    | _ :: below, String "drop" :: rest -> run below rest
    | [ value ], [] -> Some value
    | _ -> None
  in
  run [] program
