let rec forever () : unit = forever ()

let () = forever ()
