let add (a : int) (b : int) : int = a ^ b

let () = assert (add 1 2 = 3)
