(defn build_order
  [needs]
  (loop [left (into (sorted-set) (concat (keys needs) (mapcat val needs)))
         built []]
    (let [ready (first (filter #(every? (set built) (needs %)) left))]
      (cond
        (empty? left) built
        ready (recur (disj left ready) (conj built ready))
        :else nil))))
