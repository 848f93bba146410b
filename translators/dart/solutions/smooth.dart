List<double> smooth(List<double> readings, double weight) {
  final smoothed = <double>[];
  for (final reading in readings) {
    final previous = smoothed.lastOrNull ?? reading;
    smoothed.add(weight * reading + (1 - weight) * previous);
  }
  return smoothed;
}
