#lang racket

(define (file_label name suffix)
  (define stem (if (string=? name "") "untitled" name))
  (if suffix (string-append stem "." suffix) stem))
