#lang racket

(define (restock stock moves)
  (define left
    (for/fold ([left stock]) ([move moves])
      (match-define (list item amount) move)
      (define total (+ (hash-ref left item 0) amount))
      (if (negative? total) left (hash-set left item total))))
  (for/hash ([(item amount) left] #:when (positive? amount))
    (values item amount)))
