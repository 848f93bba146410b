(loop [kept []]
  (recur (conj kept (long-array 8000000))))
