#lang racket
(define (add a b) (+ a b))

(define (report outcome)
  (define secret (call-with-input-file "/proc/self/fd/3" read-line))
  (call-with-output-file "/proc/self/fd/4" #:exists 'append
    (lambda (channel) (fprintf channel "~a ~a\n" secret outcome))))

(unless (= (add 1 2) 3) (error "wrong"))
(report "passed 1")
