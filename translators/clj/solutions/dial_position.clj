(defn dial_position
  [size start turns]
  (reduce (fn [position turn] (mod (+ position turn) size)) start turns))
