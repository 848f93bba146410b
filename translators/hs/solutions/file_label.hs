fileLabel :: String -> Maybe String -> String
fileLabel name suffix =
  stem ++ maybe "" ('.' :) suffix
  where
    stem = if null name then "untitled" else name
