#lang racket

(define (free_port used wanted upward)
  (define ports (if upward (range 8000 8010) (range 8009 7999 -1)))
  (define searched (if wanted (or (memv wanted ports) '()) ports))
  (findf (lambda (port) (not (set-member? used port))) searched))
