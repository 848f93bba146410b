growthRate :: Double -> Double -> Int -> Double
growthRate first last years =
  if first <= 0 || last < 0 || years < 1
    then 0
    else (last / first) ** (1 / fromIntegral years) - 1
