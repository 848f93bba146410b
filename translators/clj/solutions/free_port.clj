(defn free_port
  [used wanted upward]
  (let [ports (if upward (range 8000 8010) (range 8009 7999 -1))
        searched (if (nil? wanted) ports (drop-while #(not= % wanted) ports))]
    (first (remove used searched))))
