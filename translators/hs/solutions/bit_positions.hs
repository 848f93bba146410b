import qualified Data.Set as Set

bitPositions :: Int -> Set.Set Int
bitPositions mask =
  if mask == 0 then Set.empty else if odd mask then Set.insert 0 higher else higher
  where
    higher = Set.map (+ 1) (bitPositions (mask `div` 2))
