(defn within_tolerance
  [measured target tolerance]
  (<= (Math/abs (- measured target)) tolerance))
