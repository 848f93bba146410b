(defn assign_rooms
  [meetings]
  (let [order (sort-by #(first (meetings %)) (range (count meetings)))
        place (fn [[ends rooms] i]
                (let [[start end] (meetings i)
                      free (keep-indexed (fn [room busy-until] (when (<= busy-until start) room)) ends)
                      room (or (first free) (count ends))]
                  [(assoc ends room end) (assoc rooms i (inc room))]))
        [_ rooms] (reduce place [[] {}] order)]
    (mapv rooms (range (count meetings)))))
