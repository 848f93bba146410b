(defn saturating_sum
  [values limit]
  (reduce (fn [total value] (max (- limit) (min (+' total value) limit))) 0 values))
