import qualified Data.Set as Set

tagChanges :: Set.Set String -> Set.Set String -> Set.Set String
tagChanges before after =
  Set.union (Set.map ('+' :) (Set.difference after before)) (Set.map ('-' :) (Set.difference before after))
