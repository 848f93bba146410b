import Data.Char

escapeLabel :: String -> String
escapeLabel text =
  "\"" ++ concatMap escape text ++ "\""
  where
    escape '"' = "\\\""
    escape '\\' = "\\\\"
    escape '\n' = "\\n"
    escape '\t' = "\\t"
    escape char
      | ord char > 126 = "\\u{" ++ hexadecimal (ord char) ++ "}"
      | otherwise = [char]
    hexadecimal 0 = ""
    hexadecimal code = hexadecimal (code `div` 16) ++ [intToDigit (code `mod` 16)]
