func within_tolerance(measured: Double, target: Double, tolerance: Double) -> Bool {
    return abs(measured - target) <= tolerance
}
