data Value
  = ValueNull
  | ValueBool Bool
  | ValueInt Int
  | ValueDouble Double
  | ValueString String
  | ValueList [Value]
  | ValueMap [(Value, Value)]
  deriving (Eq, Ord, Show)

kindOf :: Value -> String
kindOf value =
  case value of
    ValueNull -> "nothing"
    ValueBool True -> "yes"
    ValueBool False -> "no"
    ValueInt number -> sign (compare number 0)
    ValueDouble number -> sign (compare number 0)
    ValueString "" -> "empty"
    ValueString _ -> "text"
    _ -> undefined
  where
    sign LT = "negative"
    sign EQ = "zero"
    sign GT = "positive"
