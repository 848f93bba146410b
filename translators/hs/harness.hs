candidate :: ()
candidate = ()
-- codelab:program

-- codelab-harness 1
-- A program imports at its top only, where the prompt is: nothing but the Prelude is sure to be there, and of that
-- a candidate may have a function of the same name.
data CodelabValue
  = CodelabExact Prelude.String
  | CodelabDouble Prelude.Double
  | CodelabFloat Prelude.Float
  | CodelabNode Prelude.String [CodelabValue]
  | CodelabBag Prelude.String [CodelabValue]

codelabInt :: Prelude.Int -> CodelabValue
codelabInt value = CodelabExact (Prelude.show value)

codelabBool :: Prelude.Bool -> CodelabValue
codelabBool value = CodelabExact (Prelude.show value)

codelabStr :: Prelude.String -> CodelabValue
codelabStr value = CodelabExact (Prelude.show value)

codelabUnit :: () -> CodelabValue
codelabUnit () = CodelabExact "()"

codelabDouble :: Prelude.Double -> CodelabValue
codelabDouble = CodelabDouble

codelabFloat :: Prelude.Float -> CodelabValue
codelabFloat = CodelabFloat

codelabList :: (a -> CodelabValue) -> [a] -> CodelabValue
codelabList form values = CodelabNode "[" (Prelude.map form values)

codelabMaybe :: (a -> CodelabValue) -> Prelude.Maybe a -> CodelabValue
codelabMaybe _ Prelude.Nothing = CodelabExact "Nothing"
codelabMaybe form (Prelude.Just value) = CodelabNode "Just" [form value]

codelabSet :: (a -> CodelabValue) -> [a] -> CodelabValue
codelabSet form values = CodelabBag "Set.fromList " (Prelude.map form values)

codelabDict :: (k -> CodelabValue) -> (v -> CodelabValue) -> [(k, v)] -> CodelabValue
codelabDict key value pairs =
  CodelabBag "Map.fromList " [CodelabNode "(" [key k, value v] | (k, v) <- pairs]

codelabSame :: Prelude.Double -> Prelude.Double -> CodelabValue -> CodelabValue -> Prelude.Bool
codelabSame _ _ (CodelabExact actual) (CodelabExact expected) = actual == expected
codelabSame rel abs' (CodelabDouble actual) (CodelabDouble expected) = codelabClose rel abs' actual expected
-- Thirty-two bits carry seven digits: a right program that computes in them is off by more than doubles are.
codelabSame rel abs' (CodelabFloat actual) (CodelabFloat expected) =
  codelabClose (Prelude.max rel 1e-4) (Prelude.max abs' 1e-6) (codelabWide actual) (codelabWide expected)
codelabSame rel abs' (CodelabNode kind actual) (CodelabNode kind' expected) =
  kind == kind' && codelabAll rel abs' actual expected
codelabSame rel abs' (CodelabBag _ actual) (CodelabBag _ expected) = codelabAnyOrder rel abs' actual expected
codelabSame _ _ _ _ = Prelude.False

codelabAll :: Prelude.Double -> Prelude.Double -> [CodelabValue] -> [CodelabValue] -> Prelude.Bool
codelabAll _ _ [] [] = Prelude.True
codelabAll rel abs' (actual : others) (expected : rest) =
  codelabSame rel abs' actual expected && codelabAll rel abs' others rest
codelabAll _ _ _ _ = Prelude.False

codelabAnyOrder :: Prelude.Double -> Prelude.Double -> [CodelabValue] -> [CodelabValue] -> Prelude.Bool
codelabAnyOrder _ _ actual [] = Prelude.null actual
codelabAnyOrder rel abs' actual (expected : rest) =
  case Prelude.break (\value -> codelabSame rel abs' value expected) actual of
    (before, _ : after) -> codelabAnyOrder rel abs' (before ++ after) rest
    _ -> Prelude.False

codelabClose :: Prelude.Double -> Prelude.Double -> Prelude.Double -> Prelude.Double -> Prelude.Bool
codelabClose rel abs' actual expected =
  actual == expected
    || (Prelude.isNaN actual && Prelude.isNaN expected)
    || (not' (Prelude.isInfinite expected)
          && Prelude.abs (actual - expected) <= Prelude.max (rel * Prelude.abs expected) abs')
  where
    not' value = if value then Prelude.False else Prelude.True

-- realToFrac makes large numbers of infinities and NaN.
codelabWide :: Prelude.Float -> Prelude.Double
codelabWide value
  | Prelude.isNaN value = 0 / 0
  | Prelude.isInfinite value = if value > 0 then 1 / 0 else -1 / 0
  | Prelude.otherwise = Prelude.realToFrac value

codelabShow :: CodelabValue -> Prelude.String
codelabShow (CodelabExact text) = text
codelabShow (CodelabDouble value) = Prelude.show value
codelabShow (CodelabFloat value) = Prelude.show value
codelabShow (CodelabNode "[" values) = "[" ++ codelabJoined values ++ "]"
codelabShow (CodelabNode "(" values) = "(" ++ codelabJoined values ++ ")"
codelabShow (CodelabNode name values) = "(" ++ name ++ " " ++ codelabJoined values ++ ")"
codelabShow (CodelabBag name values) = name ++ "[" ++ codelabJoined values ++ "]"

codelabJoined :: [CodelabValue] -> Prelude.String
codelabJoined [] = ""
codelabJoined (value : values) = codelabShow value ++ Prelude.concatMap (\each -> ", " ++ codelabShow each) values

-- The environment is read as a file, for the Prelude has no other way to it.
codelabReport :: Prelude.String -> Prelude.Int -> Prelude.IO ()
codelabReport result count = do
  environment <- Prelude.readFile "/proc/self/environ"
  -- Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
  if codelabHolds "CODELAB_REPORT=" environment
    then do
      secret <- Prelude.readFile "/proc/self/fd/3"
      Prelude.appendFile "/proc/self/fd/4"
        (Prelude.takeWhile (/= '\n') secret ++ " " ++ result ++ " " ++ Prelude.show count ++ "\n")
    else Prelude.return ()

codelabHolds :: Prelude.String -> Prelude.String -> Prelude.Bool
codelabHolds name environment =
  Prelude.take (Prelude.length name) environment == name
    || case Prelude.dropWhile (/= '\NUL') environment of
      [] -> Prelude.False
      _ : rest -> codelabHolds name rest

codelabCheck
  :: Prelude.Int -> Prelude.Double -> Prelude.Double -> CodelabValue -> CodelabValue -> Prelude.IO Prelude.Int
codelabCheck before rel abs' actual expected = do
  let count = before + 1
  if codelabSame rel abs' actual expected
    then Prelude.return count
    else do
      -- A list may be endless.
      let shown = Prelude.take 10000 (codelabShow actual)
      let message =
            "assertion " ++ Prelude.show count ++ " failed: expected " ++ codelabShow expected ++ ", got " ++ shown
      -- What is shown is the candidate's and may fail: before the report, not after it.
      Prelude.mapM_ (`Prelude.seq` Prelude.return ()) message
      codelabReport "failed" count
      Prelude.ioError (Prelude.userError ("\n" ++ message ++ "\n"))

main :: Prelude.IO ()
main = do
  codelabCount <- Prelude.return 0
  -- codelab:cases
  codelabReport "passed" codelabCount
