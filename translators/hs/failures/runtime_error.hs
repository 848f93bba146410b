first :: [Int] -> Int
first values = head values

main :: IO ()
main = if first [] == 0 then pure () else error "first"
