#lang racket

(define (saturating_sum values limit)
  (for/fold ([total 0]) ([value values])
    (max (- limit) (min (+ total value) limit))))
