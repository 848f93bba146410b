(defn seat_code
  [seat]
  (let [letters "ABCDEF"]
    (if (integer? seat)
      (str (inc (quot (dec seat) 6)) (nth letters (mod (dec seat) 6)))
      (let [[_ row letter] (re-matches #"(\d+)(.)" seat)]
        (+ (* 6 (dec (parse-long row))) (.indexOf letters letter) 1)))))
