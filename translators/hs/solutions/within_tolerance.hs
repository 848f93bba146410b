withinTolerance :: Double -> Double -> Double -> Bool
withinTolerance measured target tolerance =
  abs (measured - target) <= tolerance
