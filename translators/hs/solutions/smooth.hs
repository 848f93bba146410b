smooth :: [Double] -> Double -> [Double]
smooth readings weight =
  scanl1 (\result reading -> weight * reading + (1 - weight) * result) readings
