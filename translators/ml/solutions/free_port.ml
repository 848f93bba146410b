module IntSet = Set.Make (Int)

let rec free_port (used : IntSet.t) (wanted : int option) (upward : bool) : int option =
  let port = Option.value wanted ~default:(if upward then 8000 else 8009) in
  if port < 8000 || port > 8009 then None
  else if not (IntSet.mem port used) then Some port
  else free_port used (Some (if upward then port + 1 else port - 1)) upward
