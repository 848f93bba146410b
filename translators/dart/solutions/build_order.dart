List<String>? build_order(Map<String, List<String>> needs) {
  final left = {...needs.keys, for (final parts in needs.values) ...parts};
  final built = <String>[];
  while (left.isNotEmpty) {
    final ready = left.where((part) => built.toSet().containsAll(needs[part] ?? const [])).toList()..sort();
    if (ready.length == 0) {
      return null;
    }
    left.remove(ready.first);
    built.add(ready.first);
  }
  return built;
}
