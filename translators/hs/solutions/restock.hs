import qualified Data.Map as Map

restock :: Map.Map String Int -> [(String, Int)] -> Map.Map String Int
restock stock moves =
  Map.filter (> 0) (foldl move stock moves)
  where
    move left (item, amount) =
      let total = Map.findWithDefault 0 item left + amount
       in if total < 0 then left else Map.insert item total left
