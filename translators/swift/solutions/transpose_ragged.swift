func transpose_ragged(rows: [[Int]], fill: Int) -> [[Int]] {
    let width = rows.map { $0.count }.max() ?? 0
    return (0..<width).map { i in rows.map { i < $0.count ? $0[i] : fill } }
}
