let rec growth_rate (first : float) (last : float) (years : int) : float =
  if first <= 0.0 || last < 0.0 || years < 1 then 0.0 else ((last /. first) ** (1.0 /. float_of_int years)) -. 1.0
