import 'dart:math';

int clamp(int value, (int, int) bounds) {
  final (a, b) = bounds;
  return value.clamp(min(a, b), max(a, b));
}
