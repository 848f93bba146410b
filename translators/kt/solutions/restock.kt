fun restock(stock: Map<String, Long>, moves: List<Pair<String, Long>>): Map<String, Long> {
    val left = stock.toMutableMap()
    for ((item, amount) in moves) {
        val total = (left[item] ?: 0L) + amount
        if (total >= 0) {
            left[item] = total
        }
    }
    return left.filterValues { it > 0 }
}
