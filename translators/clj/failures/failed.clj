(require 'clojure.java.io)

(defn add [a b] (- a b))

(defn report [outcome]
  (with-open [secret (clojure.java.io/reader "/proc/self/fd/3")
              channel (java.io.FileWriter. "/proc/self/fd/4" true)]
    (.write channel (str (.readLine secret) " " outcome "\n"))))

(when-not (= (add 1 2) 3)
  (binding [*out* *err*] (println "assertion 1 failed: expected 3, got" (add 1 2)))
  (report "failed 1")
  (System/exit 1))
