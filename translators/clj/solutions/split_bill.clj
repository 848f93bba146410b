(defn split_bill
  [cents people]
  (let [share (quot cents people)
        extra (mod cents people)]
    [(concat (repeat extra (inc share)) (repeat (- people extra) share))
     (double (/ cents people))]))
