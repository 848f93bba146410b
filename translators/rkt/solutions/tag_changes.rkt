#lang racket

(define (tag_changes before after)
  (set-union
   (for/set ([tag (set-subtract after before)]) (string-append "+" tag))
   (for/set ([tag (set-subtract before after)]) (string-append "-" tag))))
