(defn mirror_text
  [text]
  (let [characters (re-seq #"(?s)." text)]
    (apply str (concat characters (rest (reverse characters))))))
