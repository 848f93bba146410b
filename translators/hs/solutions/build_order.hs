import Data.List
import qualified Data.Map as Map

buildOrder :: Map.Map String [String] -> Maybe [String]
buildOrder needs =
  build [] (sort (nub (Map.keys needs ++ concat (Map.elems needs))))
  where
    build built [] = Just (reverse built)
    build built left = do
      part <- find (all (`elem` built) . needsOf) left
      build (part : built) [other | other <- left, other /= part]
    needsOf part = Map.findWithDefault [] part needs
