(defn file_label
  [name suffix]
  (let [stem (if (= name "") "untitled" name)]
    (if (nil? suffix) stem (str stem "." suffix))))
