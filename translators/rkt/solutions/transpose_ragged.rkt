#lang racket

(define (transpose_ragged rows fill)
  (define width (apply max 0 (map length rows)))
  (for/list ([i width])
    (for/list ([row rows])
      (if (< i (length row)) (list-ref row i) fill))))
