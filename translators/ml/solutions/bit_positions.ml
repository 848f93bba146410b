module IntSet = Set.Make (Int)

let rec bit_positions (mask : int) : IntSet.t =
  if mask = 0 then IntSet.empty
  else
    let higher = IntSet.map succ (bit_positions (mask lsr 1)) in
    if mask land 1 = 1 then IntSet.add 0 higher else higher
