(defn tag_changes
  [before after]
  (into (set (map #(str "+" %) (remove before after)))
        (map #(str "-" %) (remove after before))))
