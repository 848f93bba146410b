let candidate () = ()
(* codelab:program *)

(* codelab-harness 1 *)
module Codelab_harness = struct
  (* The candidate may have functions and operators of these names. *)
  open! Stdlib

  (* Leaves at once, whatever the candidate asked to be done at the end. *)
  external leave : int -> 'a = "caml_sys_exit"

  type value =
    | Exact of string
    | Real of float
    | Node of string * value list
    | Bag of value list

  let int number = Exact (string_of_int number)
  let bool truth = Exact (string_of_bool truth)
  let string text = Exact ("\"" ^ String.escaped text ^ "\"")
  let unit () = Exact "()"
  let float number = Real number
  let list form values = Node ("[", List.rev (List.rev_map form values))
  let option form = function None -> Exact "None" | Some value -> Node ("Some", [ form value ])
  let dict key value pairs = Bag (List.rev_map (fun (k, v) -> Node ("(", [ key k; value v ])) pairs)
  let set form values = Bag (List.map form values)

  let close rel abs actual expected =
    actual = expected
    || (actual <> actual && expected <> expected)
    || (Float.is_finite expected && Float.abs (actual -. expected) <= Float.max (rel *. Float.abs expected) abs)

  let rec same rel abs actual expected =
    match (actual, expected) with
    | Exact actual, Exact expected -> actual = expected
    | Real actual, Real expected -> close rel abs actual expected
    | Node (kind, actual), Node (other, expected) ->
      kind = other
      && List.compare_lengths actual expected = 0
      && List.for_all2 (same rel abs) actual expected
    | Bag actual, Bag expected ->
      List.compare_lengths actual expected = 0 && in_any_order rel abs actual expected
    | _ -> false

  and in_any_order rel abs actual expected =
    match expected with
    | [] -> true
    | value :: rest -> (
      let rec without before = function
        | [] -> None
        | other :: after when same rel abs other value -> Some (List.rev_append before after)
        | other :: after -> without (other :: before) after
      in
      match without [] actual with
      | Some others -> in_any_order rel abs others rest
      | None -> false)

  let rec show = function
    | Exact text -> text
    | Real number -> Printf.sprintf "%.17g" number
    | Node ("[", values) -> "[" ^ joined "; " values ^ "]"
    | Node ("(", values) -> "(" ^ joined ", " values ^ ")"
    | Node (name, values) -> "(" ^ name ^ " " ^ joined " " values ^ ")"
    | Bag values -> "{" ^ joined "; " values ^ "}"

  and joined separator values = String.concat separator (List.rev (List.rev_map show values))

  let count = ref 0

  let report result =
    (* Outside codelab's sandbox descriptors 3 and 4 are somebody else's. *)
    if Sys.getenv_opt "CODELAB_REPORT" <> None then begin
      let secret = input_line (open_in "/proc/self/fd/3") in
      let reports = open_out "/proc/self/fd/4" in
      Printf.fprintf reports "%s %s %d\n" secret result !count;
      close_out reports
    end

  let check rel abs actual expected =
    incr count;
    if not (same rel abs actual expected) then begin
      Printf.eprintf "assertion %d failed: expected %s, got %s\n%!" !count (show expected) (show actual);
      report "failed";
      leave 1
    end
end

(* codelab:cases *)
let () = Codelab_harness.report "passed"
