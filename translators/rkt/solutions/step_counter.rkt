#lang racket

(define (step_counter state events)
  (list
   (for/fold ([count (first state)]) ([event events])
     (case event
       [("up") (add1 count)]
       [("down") (sub1 count)]
       [("double") (* 2 count)]
       [("reset") 0]
       [else count]))))
