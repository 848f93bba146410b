module StringSet = Set.Make (String)

let rec tag_changes (before : StringSet.t) (after : StringSet.t) : StringSet.t =
  let added = StringSet.map (fun tag -> "+" ^ tag) (StringSet.diff after before) in
  let removed = StringSet.map (fun tag -> "-" ^ tag) (StringSet.diff before after) in
  StringSet.union added removed
