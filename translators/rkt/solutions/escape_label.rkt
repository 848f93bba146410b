#lang racket

(define (escape_label text)
  (define (escape char)
    (define code (char->integer char))
    (case (string char)
      [("\"" "\\") (format "\\~a" char)]
      [("\n") "\\n"]
      [("\t") "\\t"]
      [else (if (> code 126) (format "\\u{~a}" (number->string code 16)) (string char))]))
  (format "\"~a\"" (string-append* (map escape (string->list text)))))
