mirrorText :: String -> String
mirrorText text =
  text ++ drop 1 (reverse text)
