(defn transpose_ragged
  [rows fill]
  (let [width (apply max 0 (map count rows))]
    (for [i (range width)]
      (map #(get % i fill) rows))))
