let rec mirror_text (text : string) : string =
  (* The bytes of UTF-8 that do not open a character are 128 to 191. *)
  let is_inside char = Char.code char land 192 = 128 in
  let rec characters i =
    if i = String.length text then []
    else begin
      let stop = ref (i + 1) in
      while !stop < String.length text && is_inside text.[!stop] do
        incr stop
      done;
      String.sub text i (!stop - i) :: characters !stop
    end
  in
  match List.rev (characters 0) with
  | [] -> ""
  | _ :: rest -> text ^ String.concat "" rest
