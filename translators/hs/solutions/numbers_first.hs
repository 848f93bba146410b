data Value
  = ValueNull
  | ValueBool Bool
  | ValueInt Int
  | ValueDouble Double
  | ValueString String
  | ValueList [Value]
  | ValueMap [(Value, Value)]
  deriving (Eq, Ord, Show)

numbersFirst :: [Value] -> [Value]
numbersFirst values =
  concatMap (\group -> filter ((== group) . groupOf) values) [0, 1, 2]
  where
    groupOf :: Value -> Int
    groupOf (ValueBool _) = 1
    groupOf (ValueString _) = 2
    groupOf _ = 0
