#lang racket

(define (within_tolerance measured target tolerance)
  (<= (abs (- measured target)) tolerance))
