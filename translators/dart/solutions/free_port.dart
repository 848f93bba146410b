int? free_port(Set<int> used, int? wanted, bool upward) {
  final step = upward ? 1 : -1;
  var port = wanted ?? (upward ? 8000 : 8009);
  while (8000 <= port && port <= 8009) {
    if (!used.contains(port)) {
      return port;
    }
    port += step;
  }
  return null;
}
