#lang racket

(define (assign_rooms meetings)
  (define order (sort (range (length meetings)) < #:key (lambda (i) (first (list-ref meetings i)))))
  (define-values (ends rooms)
    (for/fold ([ends '()] [rooms (hash)]) ([i order])
      (match-define (list start end) (list-ref meetings i))
      (define room (or (index-where ends (lambda (free) (<= free start))) (length ends)))
      (values (if (= room (length ends)) (append ends (list end)) (list-set ends room end))
              (hash-set rooms i (add1 room)))))
  (for/list ([i (length meetings)]) (hash-ref rooms i)))
