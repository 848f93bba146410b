let rec clamp (value : int) (bounds : int * int) : int =
  (* The middle one of the three. *)
  List.nth (List.sort compare [ value; fst bounds; snd bounds ]) 1
