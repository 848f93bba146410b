function within_tolerance(measured, target, tolerance){
  return Math.abs(measured - target) <= tolerance;
}
