import 'dart:math';

List<List<int>> transpose_ragged(List<List<int>> rows, int fill) {
  final width = rows.fold(0, (widest, row) => max(widest, row.length));
  return [
    for (var i = 0; i < width; i++)
      [for (final row in rows) i < row.length ? row[i] : fill],
  ];
}
