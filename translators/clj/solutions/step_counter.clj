(defn step_counter
  [state events]
  (let [step (fn [total event]
               (case event
                 "up" (inc total)
                 "down" (dec total)
                 "double" (* 2 total)
                 "reset" 0
                 total))]
    [(reduce step (first state) events)]))
