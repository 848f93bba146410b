#lang racket

(define (trace_beam grid)
  (let loop ([row 0] [col 0] [down 0] [right 1] [moves 0])
    (cond
      [(and (< -1 row (length grid)) (< -1 col (string-length (first grid))))
       (define-values (new-down new-right)
         (case (string-ref (list-ref grid row) col)
           [(#\a) (values (- right) (- down))]
           [(#\b) (values right down)]
           [else (values down right)]))
       (loop (+ row new-down) (+ col new-right) new-down new-right (add1 moves))]
      [else
       (list moves
             (match (list down right)
               ['(0 1) "right"]
               ['(0 -1) "left"]
               ['(1 0) "down"]
               ['(-1 0) "up"]))])))
