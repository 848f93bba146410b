import Data.List
import Data.Maybe
import qualified Data.Set as Set

freePort :: Set.Set Int -> Maybe Int -> Bool -> Maybe Int
freePort used wanted upward =
  find (`Set.notMember` used) (if from `elem` ports then ports' else [])
  where
    ports = if upward then [8000 .. 8009] else reverse [8000 .. 8009]
    from = fromMaybe (head ports) wanted
    ports' = dropWhile (/= from) ports
