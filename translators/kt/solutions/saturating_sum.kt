fun saturatingSum(values: List<Long>, limit: Long): Long {
    // A sum of two Longs may be beyond a Long.
    val bounds = (-limit).toBigInteger()..limit.toBigInteger()
    val zero = 0.toBigInteger()
    return values.fold(zero) { total, value -> (total + value.toBigInteger()).coerceIn(bounds) }.toLong()
}
