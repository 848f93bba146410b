let rec step_counter (state : int) (events : string list) : int =
  let step count = function
    | "up" -> count + 1
    | "down" -> count - 1
    | "double" -> count * 2
    | "reset" -> 0
    | _ -> count
  in
  List.fold_left step state events
