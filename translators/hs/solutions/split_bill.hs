splitBill :: Int -> Int -> ([Int], Double)
splitBill cents people =
  (replicate extra (share + 1) ++ replicate (people - extra) share, fromIntegral cents / fromIntegral people)
  where
    (share, extra) = cents `divMod` people
