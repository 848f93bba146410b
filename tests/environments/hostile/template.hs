{-# LANGUAGE TemplateHaskell #-}
import Language.Haskell.TH

main :: IO ()
main = putStrLn ("BREACH " ++ $(runIO (readFile "@PUBLIC@") >>= litE . stringL))
