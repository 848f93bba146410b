Map<String, List<String>> parse_query(String query) {
  final values = <String, List<String>>{};
  for (final piece in query.split('&')) {
    final [key, ...rest] = piece.split('=');
    if (key == '') {
      continue;
    }
    final value = rest.isEmpty ? 'on' : rest.join('=');
    final keyValues = values.putIfAbsent(key, () => []);
    if (value != '') {
      keyValues.add(value);
    }
  }
  return values;
}
