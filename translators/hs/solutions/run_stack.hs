data IntOrString
  = IntOrStringInt Int
  | IntOrStringString String
  deriving (Eq, Ord, Show)

runStack :: [IntOrString] -> Maybe Int
runStack program =
  run [] program
  where
    run stack (IntOrStringInt number : rest) = run (number : stack) rest
    run stack (IntOrStringString word : rest) = step word stack >>= \after -> run after rest
    run [value] [] = Just value
    run _ [] = Nothing
    step "add" (top : low : below) = Just (low + top : below)
    step "sub" (top : low : below) = Just (low - top : below)
    step "mul" (top : low : below) = Just (low * top : below)
    step "swap" (top : low : below) = Just (low : top : below)
    step "dup" (top : below) = Just (top : top : below)
    step "drop" (_ : below) = Just below
    step _ _ = Nothing
