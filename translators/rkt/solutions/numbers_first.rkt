#lang racket

(define (numbers_first values)
  (append (filter number? values) (filter boolean? values) (filter string? values)))
