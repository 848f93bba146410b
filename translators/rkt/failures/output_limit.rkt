#lang racket
(let loop ()
  (displayln (make-string 1000 #\x))
  (loop))
