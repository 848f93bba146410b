import Data.List

assignRooms :: [(Int, Int)] -> [Int]
assignRooms meetings =
  map snd (sort (place [] (sortOn (fst . snd) (zip [0 ..] meetings))))
  where
    place :: [Int] -> [(Int, (Int, Int))] -> [(Int, Int)]
    place _ [] = []
    place ends ((i, (start, end)) : rest) =
      let (busy, free) = span (> start) ends
       in (i, length busy + 1) : place (busy ++ end : others free) rest
    others [] = []
    others (_ : free) = free
