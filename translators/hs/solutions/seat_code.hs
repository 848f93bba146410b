import Data.List
import Data.Maybe

data IntOrString
  = IntOrStringInt Int
  | IntOrStringString String
  deriving (Eq, Ord, Show)

seatCode :: IntOrString -> IntOrString
seatCode seat =
  case seat of
    IntOrStringInt number ->
      let (row, column) = (number - 1) `divMod` 6
       in IntOrStringString (show (row + 1) ++ [letters !! column])
    IntOrStringString code ->
      IntOrStringInt ((read (init code) - 1) * 6 + fromJust (elemIndex (last code) letters) + 1)
  where
    letters = "ABCDEF"
