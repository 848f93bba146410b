import Data.Char

data IntOrString
  = IntOrStringInt Int
  | IntOrStringString String
  deriving (Eq, Ord, Show)

parseDuration :: String -> IntOrString
parseDuration text =
  if null text then IntOrStringString "no unit" else parse 0 text
  where
    parse total "" = IntOrStringInt total
    parse total rest = case span isDigit rest of
      (_, "") -> IntOrStringString "no unit"
      (number, unit : after) -> case lookup unit [('h', 3600), ('m', 60), ('s', 1)] of
        Nothing -> IntOrStringString ("bad character " ++ [unit])
        Just _ | null number -> IntOrStringString ("no number before " ++ [unit])
        Just seconds -> parse (total + read number * seconds) after
