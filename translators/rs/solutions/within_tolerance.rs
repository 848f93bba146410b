fn within_tolerance(measured: f64, target: f64, tolerance: f64) -> bool {
    (measured - target).abs() <= tolerance
}
