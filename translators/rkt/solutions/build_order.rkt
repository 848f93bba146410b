#lang racket

(define (build_order needs)
  (define parts (remove-duplicates (append* (hash-keys needs) (hash-values needs))))
  (let loop ([left (sort parts string<?)] [built '()])
    (define (ready? part)
      (for/and ([need (hash-ref needs part '())]) (member need built)))
    (define next (findf ready? left))
    (cond
      [(null? left) (reverse built)]
      [next (loop (remove next left) (cons next built))]
      [else #f])))
