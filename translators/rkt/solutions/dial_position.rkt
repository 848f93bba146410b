#lang racket

(define (dial_position size start turns)
  (for/fold ([position start]) ([turn turns])
    (modulo (+ position turn) size)))
