(defn trace_beam
  [grid]
  (loop [row 0, col 0, down 0, right 1, moves 0]
    (if-let [cell (get-in grid [row col])]
      (let [[down right] (case cell
                           \a [(- right) (- down)]
                           \b [right down]
                           [down right])]
        (recur (+ row down) (+ col right) down right (inc moves)))
      [moves ({[0 1] "right", [0 -1] "left", [1 0] "down", [-1 0] "up"} [down right])])))
