stepCounter :: Int -> [String] -> Int
stepCounter state events =
  foldl step state events
  where
    step count "up" = count + 1
    step count "down" = count - 1
    step count "double" = count * 2
    step _ "reset" = 0
    step count _ = count
