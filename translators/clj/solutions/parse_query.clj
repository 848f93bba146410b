(defn parse_query
  [query]
  (let [add (fn [found piece]
              (let [[_ key separator text] (re-matches #"(?s)([^=]*)(=?)(.*)" piece)
                    value (if (= separator "") "on" text)
                    added (if (= value "") [] [value])]
                (if (= key "")
                  found
                  (update found key (fnil into []) added))))]
    (reduce add {} (.split query "&"))))
