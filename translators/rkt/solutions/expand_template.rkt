#lang racket

(define (expand_template template values)
  (define (expand whole name)
    (if name (hash-ref values name whole) "$"))
  (regexp-replace* #px"\\$\\$|\\$\\{([^}]*)\\}" template expand))
