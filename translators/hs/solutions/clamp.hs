import Data.List

clamp :: Int -> (Int, Int) -> Int
clamp value bounds =
  -- The middle one of the three.
  sort [value, fst bounds, snd bounds] !! 1
