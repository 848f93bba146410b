(defn restock
  [stock moves]
  (let [move (fn [left [item amount]]
               (let [total (+ (get left item 0) amount)]
                 (if (neg? total) left (assoc left item total))))]
    (into {} (filter #(pos? (val %)) (reduce move stock moves)))))
