Map<String, int> restock(Map<String, int> stock, List<(String, int)> moves) {
  final left = {...stock};
  for (final (item, amount) in moves) {
    final total = (left[item] ?? 0) + amount;
    if (total >= 0) {
      left[item] = total;
    }
  }
  left.removeWhere((item, total) => total == 0);
  return left;
}
