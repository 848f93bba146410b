#lang racket

(define (run_stack program)
  (define (run word stack)
    (match (cons word stack)
      [(list* (? integer? number) rest) (cons number rest)]
      [(list* "add" top low rest) (cons (+ low top) rest)]
      [(list* "sub" top low rest) (cons (- low top) rest)]
      [(list* "mul" top low rest) (cons (* low top) rest)]
      [(list* "dup" top rest) (list* top top rest)]
      [(list* "swap" top low rest) (list* low top rest)]
      [(list* "drop" _ rest) rest]
      [_ #f]))
  (define left
    (for/fold ([stack '()]) ([word program])
      (and stack (run word stack))))
  (match left
    [(list value) value]
    [_ #f]))
