(defn smooth
  [readings weight]
  (if (empty? readings)
    []
    (reductions (fn [before reading] (+ (* weight reading) (* (- 1 weight) before))) readings)))
