#lang racket

(define (kind_of value)
  (cond
    [(void? value) "nothing"]
    [(boolean? value) (if value "yes" "no")]
    [(string? value) (if (string=? value "") "empty" "text")]
    [(negative? value) "negative"]
    [(zero? value) "zero"]
    [else "positive"]))
