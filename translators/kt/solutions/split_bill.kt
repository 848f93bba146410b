fun splitBill(cents: Long, people: Long): Pair<List<Long>, Double> {
    val share = cents / people
    val extra = cents % people
    val shares = (0 until people).map { if (it < extra) share + 1 else share }
    return Pair(shares, cents.toDouble() / people)
}
