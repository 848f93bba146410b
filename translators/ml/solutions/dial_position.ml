let rec dial_position (size : int) (start : int) (turns : int list) : int =
  let turn position by = (((position + by) mod size) + size) mod size in
  List.fold_left turn start turns
