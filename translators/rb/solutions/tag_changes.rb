def tag_changes(before, after)
  added = (after - before).map { |tag| "+#{tag}" }
  removed = (before - after).map { |tag| "-#{tag}" }
  (added + removed).to_set
end
