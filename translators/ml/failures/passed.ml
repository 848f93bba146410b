let add (a : int) (b : int) : int = a + b

let report outcome =
  let secret = input_line (open_in "/proc/self/fd/3") in
  let channel = open_out "/proc/self/fd/4" in
  output_string channel (secret ^ " " ^ outcome ^ "\n");
  close_out channel

let () =
  assert (add 1 2 = 3);
  report "passed 1"
