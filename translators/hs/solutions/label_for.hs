import qualified Data.Map as Map

labelFor :: Map.Map Int String -> Int -> Maybe String
labelFor bands value =
  fmap snd (Map.lookupMax (Map.filterWithKey (\lowest _ -> lowest <= value) bands))
