let rec smooth (readings : float list) (weight : float) : float list =
  let results = Array.of_list readings in
  for i = 1 to Array.length results - 1 do
    results.(i) <- (weight *. results.(i)) +. ((1.0 -. weight) *. results.(i - 1))
  done;
  Array.to_list results
