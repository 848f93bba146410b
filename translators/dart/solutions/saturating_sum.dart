int saturating_sum(List<int> values, int limit) {
  // A sum of two numbers may be beyond 64 bits.
  final most = BigInt.from(limit);
  var total = BigInt.zero;
  for (final value in values) {
    total += BigInt.from(value);
    if (total.abs() > most) {
      total = total.isNegative ? -most : most;
    }
  }
  return total.toInt();
}
