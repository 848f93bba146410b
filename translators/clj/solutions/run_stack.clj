(defn run_stack
  [program]
  (let [run (fn [[top low & deeper :as stack] word]
              (cond
                (integer? word) (conj stack word)
                (< (count stack) (if (#{"dup" "drop"} word) 1 2)) (reduced nil)
                :else (case word
                        "add" (conj deeper (+ low top))
                        "sub" (conj deeper (- low top))
                        "mul" (conj deeper (* low top))
                        "dup" (conj stack top)
                        "swap" (conj deeper top low)
                        "drop" (rest stack))))
        stack (reduce run () program)]
    (when (= (count stack) 1)
      (first stack))))
