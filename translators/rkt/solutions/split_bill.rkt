#lang racket

(define (split_bill cents people)
  (define-values (share extra) (quotient/remainder cents people))
  (list (append (make-list extra (add1 share)) (make-list (- people extra) share))
        (exact->inexact (/ cents people))))
