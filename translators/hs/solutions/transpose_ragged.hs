transposeRagged :: [[Int]] -> Int -> [[Int]]
transposeRagged rows fill =
  take width (columns rows)
  where
    width = maximum (0 : map length rows)
    columns numbers = map first numbers : columns (map (drop 1) numbers)
    first numbers = head (numbers ++ [fill])
