(defn parse_duration
  [text]
  (let [units {"h" 3600, "m" 60, "s" 1}]
    (loop [[character & later] (re-seq #"(?s)." text)
           total 0
           digits ""]
      (cond
        (nil? character) (if (or (= text "") (not= digits "")) "no unit" total)
        (re-matches #"[0-9]" character) (recur later total (str digits character))
        (nil? (units character)) (str "bad character " character)
        (= digits "") (str "no number before " character)
        :else (recur later (+ total (* (parse-long digits) (units character))) "")))))
