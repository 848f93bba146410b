(defn label_for
  [bands value]
  (let [starts (filter #(<= % value) (keys bands))]
    (when (seq starts)
      (bands (apply max starts)))))
