function within_tolerance(measured: number, target: number, tolerance: number): boolean {
  return Math.abs(measured - target) <= tolerance;
}
