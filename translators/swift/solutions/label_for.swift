func label_for(bands: [Int: String], value: Int) -> String? {
    let reached = bands.keys.filter { $0 <= value }
    return reached.max().flatMap { bands[$0] }
}
