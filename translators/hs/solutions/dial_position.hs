dialPosition :: Int -> Int -> [Int] -> Int
dialPosition size start turns =
  foldl (\position turn -> (position + turn) `mod` size) start turns
