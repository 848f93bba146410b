let first (values : int list) : int = List.hd values

let () = assert (first [] = 0)
