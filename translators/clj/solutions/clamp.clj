(defn clamp
  [value bounds]
  (let [[low high] (sort bounds)]
    (max low (min value high))))
