import 'dart:math';

String? label_for(Map<int, String> bands, int value) {
  final reached = bands.keys.where((lowest) => lowest <= value);
  return reached.isEmpty ? null : bands[reached.reduce(max)];
}
