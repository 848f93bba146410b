#lang racket

(define (seat_code seat)
  (define letters (string->list "ABCDEF"))
  (cond
    [(integer? seat)
     (define-values (row column) (quotient/remainder (sub1 seat) 6))
     (format "~a~a" (add1 row) (list-ref letters column))]
    [else
     (match-define (list _ row letter) (regexp-match #px"^(\\d+)(.)$" seat))
     (+ (* 6 (sub1 (string->number row))) (index-of letters (string-ref letter 0)) 1)]))
