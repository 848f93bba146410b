import qualified Data.Map as Map

parseQuery :: String -> Map.Map String [String]
parseQuery query =
  Map.fromListWith (flip (++)) [(key, values) | (key, values) <- map keyAndValues (pieces query), not (null key)]
  where
    pieces text = case break (== '&') text of
      (piece, _ : rest) -> piece : pieces rest
      (piece, "") -> [piece]
    keyAndValues piece = case break (== '=') piece of
      (key, "") -> (key, ["on"])
      (key, value) -> (key, [drop 1 value | length value > 1])
