saturatingSum :: [Int] -> Int -> Int
saturatingSum values limit =
  fromInteger (foldl add 0 (map toInteger values))
  where
    -- Integer does not overflow.
    add total value = max (negate (toInteger limit)) (min (total + value) (toInteger limit))
