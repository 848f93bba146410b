add :: Int -> Int -> Int
add a b = a ++ b

main :: IO ()
main = if add 1 2 == 3 then pure () else error "add"
