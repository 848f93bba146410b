type int_or_string =
  | Int of int
  | String of string

let rec parse_duration (text : string) : int_or_string =
  let character i =
    let rec stop j = if j < String.length text && Char.code text.[j] land 192 = 128 then stop (j + 1) else j in
    String.sub text i (stop (i + 1) - i)
  in
  let rec parse i number total =
    if i = String.length text then if text = "" || number <> "" then String "no unit" else Int total
    else
      let unit seconds =
        if number = "" then String ("no number before " ^ character i)
        else parse (i + 1) "" (total + (int_of_string number * seconds))
      in
      match text.[i] with
      | '0' .. '9' as digit -> parse (i + 1) (number ^ String.make 1 digit) total
      | 'h' -> unit 3600
      | 'm' -> unit 60
      | 's' -> unit 1
      | _ -> String ("bad character " ^ character i)
  in
  parse 0 "" 0
