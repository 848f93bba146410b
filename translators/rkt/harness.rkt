#lang racket
(define (candidate) #f)
; codelab:program

; codelab-harness 1
(module codelab-harness racket/base
  (require racket/set (for-syntax racket/base))
  (provide codelab-check codelab-done)

  ; Taken before the candidate's module begins: it may set its own.
  (define leave (exit-handler))
  (define errors (current-error-port))
  (define count 0)

  ; Tells the sandbox that the program compiles, without compiling it again.
  (when (getenv "CODELAB_REPORT")
    (call-with-output-file "codelab-compiled" #:exists 'replace void))

  (define (same? actual expected rel absolute)
    (cond
      [(and (real? expected) (exact? expected)) (and (real? actual) (= actual expected))]
      [(real? expected) (and (real? actual) (close? actual expected rel absolute))]
      [(list? expected)
       (and (list? actual)
            (= (length actual) (length expected))
            (for/and ([a (in-list actual)] [e (in-list expected)]) (same? a e rel absolute)))]
      [(hash? expected)
       (and (hash? actual)
            (= (hash-count actual) (hash-count expected))
            (same-entries? actual expected rel absolute))]
      [(set? expected)
       (and (or (set? actual) (set-mutable? actual))
            (= (set-count actual) (set-count expected))
            (same-entries? (as-hash actual) (as-hash expected) rel absolute))]
      [else (equal? actual expected)]))

  (define (close? actual expected rel absolute)
    (or (= actual expected)
        (and (not (= actual actual)) (not (= expected expected)))
        (and (< -inf.0 expected +inf.0)
             (<= (abs (- actual expected)) (max (* rel (abs expected)) absolute)))))

  (define (as-hash elements)
    (for/hash ([element (in-set elements)]) (values element #t)))

  ; Keys are looked up first, and those that are not found, such as reals, looked for.
  (define (same-entries? actual expected rel absolute)
    (define missing
      (for/list ([(key value) (in-hash expected)]
                 #:unless (and (hash-has-key? actual key) (same? (hash-ref actual key) value rel absolute)))
        (list key value)))
    (define extra
      (for/list ([(key value) (in-hash actual)]
                 #:unless (and (hash-has-key? expected key) (same? value (hash-ref expected key) rel absolute)))
        (list key value)))
    (and (= (length missing) (length extra)) (same-in-any-order? extra missing rel absolute)))

  (define (same-in-any-order? actual expected rel absolute)
    (or (null? expected)
        (let ([found (findf-same actual (car expected) rel absolute)])
          (and found (same-in-any-order? (remq found actual) (cdr expected) rel absolute)))))

  (define (findf-same actual expected rel absolute)
    (for/first ([each (in-list actual)] #:when (same? each expected rel absolute)) each))

  (define (show value)
    (parameterize ([error-print-width 900]) (format "~.s" value)))

  (define (report result)
    ; Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    (when (getenv "CODELAB_REPORT")
      (with-handlers ([exn:fail? void])
        (define secret (call-with-input-file "/proc/self/fd/3" read-line))
        (call-with-output-file "/proc/self/fd/4" #:exists 'append
          (lambda (reports) (fprintf reports "~a ~a ~a\n" secret result count))))))

  (define (check actual expected rel absolute)
    (set! count (add1 count))
    (unless (same? actual expected rel absolute)
      (fprintf errors "assertion ~a failed: expected ~a, got ~a\n" count (show expected) (show actual))
      (report "failed")
      (leave 1)))

  (define (codelab-done) (report "passed"))

  ; Literals are read as they are here: the candidate may have a function list.
  (define-for-syntax (own literal) (datum->syntax #'here (syntax->datum literal)))

  (define-syntax (codelab-check form)
    (syntax-case form ()
      [(_ (function argument ...) expected rel absolute)
       (with-syntax ([(given ...) (map own (syntax->list #'(argument ...)))]
                     [wanted (own #'expected)])
         #'(check (function given ...) wanted rel absolute))])))
(require (submod "." codelab-harness))
; codelab:cases
(codelab-done)
