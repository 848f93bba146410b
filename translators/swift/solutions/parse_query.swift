func parse_query(query: String) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for piece in query.split(separator: "&") {
        let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let key = String(parts[0])
        let value = parts.count == 1 ? "on" : String(parts[1])
        if key.isEmpty {
            continue
        }
        values[key, default: []] += value.isEmpty ? [] : [value]
    }
    return values
}
