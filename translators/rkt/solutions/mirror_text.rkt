#lang racket

(define (mirror_text text)
  (define mirrored (reverse (string->list text)))
  (string-append text (list->string (if (null? mirrored) '() (rest mirrored)))))
