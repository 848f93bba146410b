#lang racket
(define (first-name values) (hash-ref (car values) "name"))
(first-name '())
