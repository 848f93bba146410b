#lang racket

(define (days_between first second)
  (define (day-number date)
    (define month (modulo (quotient date 100) 100))
    (define-values (year shifted)
      (if (< month 3)
          (values (sub1 (quotient date 10000)) (+ month 12))
          (values (quotient date 10000) month)))
    (define leap-days (+ (- (quotient year 4) (quotient year 100)) (quotient year 400)))
    (+ (* 365 year) leap-days (quotient (- (* 153 shifted) 457) 5) (modulo date 100)))
  (- (day-number second) (day-number first)))
