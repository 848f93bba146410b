(defn add [a b]
  (+ a b)
(assert (= (add 1 2) 3))
