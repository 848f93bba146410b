(defn escape_label
  [text]
  (let [escape (fn [character]
                 (let [code (.codePointAt character 0)]
                   (case character
                     ("\"" "\\") (str "\\" character)
                     "\n" "\\n"
                     "\t" "\\t"
                     (if (> code 126) (format "\\u{%x}" code) character))))]
    (str "\"" (apply str (map escape (re-seq #"(?s)." text))) "\"")))
