#lang racket
(let loop ([kept '()])
  (loop (cons (make-bytes (* 64 1024 1024) (length kept)) kept)))
