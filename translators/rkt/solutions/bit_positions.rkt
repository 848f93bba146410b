#lang racket

(define (bit_positions mask)
  (for/set ([position (integer-length mask)] #:when (bitwise-bit-set? mask position)) position))
