#lang racket

(define (growth_rate first last years)
  (if (or (<= first 0) (< last 0) (< years 1))
      0.0
      (- (expt (/ last first) (/ 1 years)) 1)))
