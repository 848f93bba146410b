forever :: Int -> Int
forever count = if count < 0 then count else forever (mod (count + 1) 1000)

main :: IO ()
main = print (forever 0)
