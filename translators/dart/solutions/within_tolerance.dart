bool within_tolerance(double measured, double target, double tolerance) {
  return (measured - target).abs() <= tolerance;
}
