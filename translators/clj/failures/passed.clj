(require 'clojure.java.io)

(defn add [a b] (+ a b))

(defn report [outcome]
  (with-open [secret (clojure.java.io/reader "/proc/self/fd/3")
              channel (java.io.FileWriter. "/proc/self/fd/4" true)]
    (.write channel (str (.readLine secret) " " outcome "\n"))))

(assert (= (add 1 2) 3))
(report "passed 1")
