(defn days_between
  [first second]
  (let [day-number (fn [date]
                     (let [month (mod (quot date 100) 100)
                           early (< month 3)
                           year (if early (dec (quot date 10000)) (quot date 10000))
                           shifted (if early (+ month 12) month)
                           leap-days (+ (- (quot year 4) (quot year 100)) (quot year 400))]
                       (+ (* 365 year) leap-days (quot (- (* 153 shifted) 457) 5) (mod date 100))))]
    (- (day-number second) (day-number first))))
