import qualified Data.Map as Map

expandTemplate :: String -> Map.Map String String -> String
expandTemplate template values =
  expand template
  where
    expand ('$' : '$' : rest) = '$' : expand rest
    expand ('$' : '{' : rest)
      | (name, '}' : after) <- break (== '}') rest =
        Map.findWithDefault ("${" ++ name ++ "}") name values ++ expand after
    expand (char : rest) = char : expand rest
    expand [] = []
