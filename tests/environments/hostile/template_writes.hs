{-# LANGUAGE TemplateHaskell #-}
import Language.Haskell.TH

main :: IO ()
main = $(runIO (writeFile "@SHARED@/codelab-was-here" "x") >> [| pure () |])
