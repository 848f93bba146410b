(defn bit_positions
  [mask]
  (set (filter #(bit-test mask %) (range Long/SIZE))))
