let rec within_tolerance (measured : float) (target : float) (tolerance : float) : bool =
  Float.abs (measured -. target) <= tolerance
