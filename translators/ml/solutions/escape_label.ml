let rec escape_label (text : string) : string =
  let out = Buffer.create (String.length text) in
  (* The byte that opens a character of UTF-8 says how many it has; all others hold six bits. *)
  let width = function '\240' .. '\255' -> 4 | '\224' .. '\255' -> 3 | '\192' .. '\255' -> 2 | _ -> 1 in
  let rec code i bits stop =
    if i = stop then bits else code (i + 1) ((bits lsl 6) lor (Char.code text.[i] land 63)) stop
  in
  let rec escape i =
    if i < String.length text then begin
      let stop = i + width text.[i] in
      (match text.[i] with
       | '"' | '\\' -> Printf.bprintf out "\\%c" text.[i]
       | '\n' -> Buffer.add_string out "\\n"
       | '\t' -> Buffer.add_string out "\\t"
       | char when Char.code char < 127 -> Buffer.add_char out char
       | '\127' -> Buffer.add_string out "\\u{7f}"
       | char -> Printf.bprintf out "\\u{%x}" (code (i + 1) (Char.code char land (127 lsr (stop - i))) stop));
      escape stop
    end
  in
  escape 0;
  "\"" ^ Buffer.contents out ^ "\""
