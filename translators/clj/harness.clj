(defn candidate [] nil)
; codelab:program

; codelab-harness 1
(clojure.core/intern (clojure.core/create-ns 'codelab.harness) 'home clojure.core/*ns*)
(clojure.core/in-ns 'codelab.harness)
(clojure.core/refer-clojure)

(def ran (atom 0))

(declare same?)

(defn- same-items? [actual expected rel absolute]
  (loop [actual (seq actual), expected (seq expected)]
    (cond
      (nil? expected) (nil? actual)
      (nil? actual) false
      (same? (first actual) (first expected) rel absolute) (recur (next actual) (next expected))
      :else false)))

(defn- same-in-any-order? [actual expected rel absolute]
  (if (empty? expected)
    (empty? actual)
    (let [[before [found & after]] (split-with #(not (same? % (first expected) rel absolute)) actual)]
      (and found (recur (concat before after) (rest expected) rel absolute)))))

(defn- same-entries?
  "Keys are looked up first, and those that are not found, such as reals, looked for."
  [actual expected rel absolute]
  (let [same-at? (fn [[key value]]
                   (and (contains? actual key)
                        (contains? expected key)
                        (same? (get actual key) (get expected key) rel absolute)))]
    (and (= (count actual) (count expected))
         (same-in-any-order? (map vec (remove same-at? actual)) (map vec (remove same-at? expected)) rel absolute))))

(defn- close? [^double actual ^double expected ^double rel ^double absolute]
  (or (== actual expected)
      (and (Double/isNaN actual) (Double/isNaN expected))
      (and (not (Double/isInfinite expected))
           (<= (Math/abs (- actual expected)) (max (* rel (Math/abs expected)) absolute)))))

(defn- same? [actual expected rel absolute]
  (cond
    (integer? expected) (and (integer? actual) (= actual expected))
    (float? expected) (and (number? actual) (close? (double actual) (double expected) rel absolute))
    (vector? expected)
    (and (or (sequential? actual) (instance? java.util.List actual)) (same-items? actual expected rel absolute))
    (map? expected)
    (and (instance? java.util.Map actual) (same-entries? (into {} actual) expected rel absolute))
    (set? expected)
    (and (instance? java.util.Set actual)
         (same-entries? (zipmap actual (repeat true)) (zipmap expected (repeat true)) rel absolute))
    :else (= actual expected)))

(defn- report [result]
  ; Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
  (when (System/getenv "CODELAB_REPORT")
    (try
      (with-open [secret (java.io.BufferedReader. (java.io.FileReader. "/proc/self/fd/3"))
                  reports (java.io.FileWriter. "/proc/self/fd/4" true)]
        (.write reports (str (.readLine secret) " " result " " @ran "\n")))
      (catch java.io.IOException _nobody-listens nil))))

(defn- leave [status]
  (flush)
  (.flush System/out)
  (.flush System/err)
  ; Threads of the candidate would keep the program alive.
  (.halt (Runtime/getRuntime) status))

(defn- show [value]
  (binding [*print-length* 99, *print-level* 9] (pr-str value)))

(defn check-call [[function & arguments] expected rel absolute]
  (let [actual (apply @(or (ns-resolve home function) (ns-resolve 'user function)) arguments)]
    (swap! ran inc)
    (when-not (same? actual expected rel absolute)
      (.println System/err (str "assertion " @ran " failed: expected " (show expected) ", got " (show actual)))
      (report "failed")
      (leave 1))))

(defmacro check
  "Literals are data: nothing in them is compiled."
  [call expected rel absolute]
  `(check-call '~call '~expected ~rel ~absolute))

; codelab:cases
(report "passed")
(leave 0)
