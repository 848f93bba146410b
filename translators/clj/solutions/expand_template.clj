(defn expand_template
  [template values]
  (clojure.string/replace
    template
    #"\$\$|\$\{([^}]*)\}"
    (fn [[whole name]] (if name (get values name whole) "$"))))
