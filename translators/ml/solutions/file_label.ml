let rec file_label (name : string) (suffix : string option) : string =
  let stem = if name = "" then "untitled" else name in
  match suffix with None -> stem | Some suffix -> stem ^ "." ^ suffix
