(defn first-name [values] (.toUpperCase (:name (first values))))
(first-name [])
