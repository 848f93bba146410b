#lang racket

(define (clamp value bounds)
  (define low (apply min bounds))
  (define high (apply max bounds))
  (max low (min value high)))
