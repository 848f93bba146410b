let add (a : int) (b : int) : int = a - b

let report outcome =
  let secret = input_line (open_in "/proc/self/fd/3") in
  let channel = open_out "/proc/self/fd/4" in
  output_string channel (secret ^ " " ^ outcome ^ "\n");
  close_out channel

let () =
  if add 1 2 <> 3 then begin
    Printf.eprintf "assertion 1 failed: expected 3, got %d\n%!" (add 1 2);
    report "failed 1";
    exit 1
  end
