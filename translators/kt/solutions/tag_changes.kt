fun tagChanges(before: Set<String>, after: Set<String>): Set<String> {
    val added = (after - before).map { "+$it" }
    val removed = (before - after).map { "-$it" }
    return added.union(removed)
}
