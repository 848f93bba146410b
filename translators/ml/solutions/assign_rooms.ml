let rec assign_rooms (meetings : (int * int) list) : int list =
  let order = List.stable_sort (fun (_, (a, _)) (_, (b, _)) -> compare a b) (List.mapi (fun i m -> (i, m)) meetings) in
  (* [ends] holds, room by room, when its last meeting ends. *)
  let rec take start finish room = function
    | [] -> (room, [ finish ])
    | busy :: rest when busy <= start -> (room, finish :: rest)
    | busy :: rest ->
      let found, ends = take start finish (room + 1) rest in
      (found, busy :: ends)
  in
  let place (ends, rooms) (i, (start, finish)) =
    let room, ends = take start finish 1 ends in
    (ends, (i, room) :: rooms)
  in
  let _, rooms = List.fold_left place ([], []) order in
  List.map snd (List.sort compare rooms)
