#lang racket

(define (label_for bands value)
  (define starts (filter (lambda (lowest) (<= lowest value)) (hash-keys bands)))
  (if (null? starts) #f (hash-ref bands (apply max starts))))
