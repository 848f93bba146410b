#lang racket

(define (smooth readings weight)
  (match readings
    ['() '()]
    [(cons reading later)
     (reverse
      (for/fold ([out (list reading)]) ([reading later])
        (cons (+ (* weight reading) (* (- 1 weight) (first out))) out)))]))
