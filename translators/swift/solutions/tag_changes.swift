func tag_changes(before: Set<String>, after: Set<String>) -> Set<String> {
    let added = after.subtracting(before).map { "+" + $0 }
    let removed = before.subtracting(after).map { "-" + $0 }
    return Set(added + removed)
}
