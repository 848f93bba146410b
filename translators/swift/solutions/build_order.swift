func build_order(needs: [String: [String]]) -> [String]? {
    var left = Set(needs.keys).union(needs.values.joined())
    var built: [String] = []
    while !left.isEmpty {
        let ready = left.filter { left.isDisjoint(with: needs[$0] ?? []) }
        guard let next = ready.min() else {
            return nil
        }
        left.remove(next)
        built.append(next)
    }
    return built
}
