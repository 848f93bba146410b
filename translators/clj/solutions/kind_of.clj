(defn kind_of
  [value]
  (cond
    (nil? value) "nothing"
    (boolean? value) (if value "yes" "no")
    (string? value) (if (= value "") "empty" "text")
    (neg? value) "negative"
    (zero? value) "zero"
    :else "positive"))
