let rec trace_beam (grid : string list) : int * string =
  (* The bytes of UTF-8 that do not open a character are 128 to 191. *)
  let cells row = List.of_seq (Seq.filter (fun char -> Char.code char land 192 <> 128) (String.to_seq row)) in
  let rows = Array.of_list (List.map (fun row -> Array.of_list (cells row)) grid) in
  let width = Array.length rows.(0) in
  let name = function
    | 0, 1 -> "right"
    | 0, _ -> "left"
    | 1, _ -> "down"
    | _ -> "up"
  in
  let rec move row col (down, right) moves =
    if row < 0 || row >= Array.length rows || col < 0 || col >= width then (moves, name (down, right))
    else
      let down, right =
        match rows.(row).(col) with
        | 'a' -> (-right, -down)
        | 'b' -> (right, down)
        | _ -> (down, right)
      in
      move (row + down) (col + right) (down, right) (moves + 1)
  in
  move 0 0 (0, 1) 0
