func restock(stock: [String: Int], moves: [(String, Int)]) -> [String: Int] {
    var left = stock
    for (item, amount) in moves {
        let total = left[item, default: 0] + amount
        if total >= 0 {
            left[item] = total
        }
    }
    return left.filter { $0.value > 0 }
}
