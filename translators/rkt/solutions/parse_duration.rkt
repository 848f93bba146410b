#lang racket

(define (parse_duration text)
  (define units (hash "h" 3600 "m" 60 "s" 1))
  (let loop ([units-left (map string (string->list text))] [total 0] [digits ""])
    (match units-left
      ['() (if (or (string=? text "") (non-empty-string? digits)) "no unit" total)]
      [(cons (? (curry regexp-match? #px"^[0-9]$") digit) later) (loop later total (string-append digits digit))]
      [(cons char later)
       (cond
         [(not (hash-has-key? units char)) (string-append "bad character " char)]
         [(string=? digits "") (string-append "no number before " char)]
         [else (loop later (+ total (* (string->number digits) (hash-ref units char))) "")])])))
