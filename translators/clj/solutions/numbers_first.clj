(defn numbers_first
  [values]
  (vec (mapcat #(filter % values) [number? boolean? string?])))
