#lang racket

(define (parse_query query)
  (define (add piece found)
    (match-define (list _ key separator text) (regexp-match #rx"^([^=]*)(=?)(.*)$" piece))
    (define value (if (string=? separator "") "on" text))
    (define added (if (string=? value "") '() (list value)))
    (if (string=? key "")
        found
        (hash-update found key (lambda (old) (append old added)) '())))
  (foldl add (hash) (string-split query "&")))
