function tag_changes(before::Set{String}, after::Set{String})::Set{String}
    added = Set("+$tag" for tag in setdiff(after, before))
    removed = Set("-$tag" for tag in setdiff(before, after))
    return Set{String}(union(added, removed))
end
