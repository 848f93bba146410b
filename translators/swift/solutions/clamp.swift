func clamp(value: Int, bounds: (Int, Int)) -> Int {
    let (a, b) = bounds
    return max(min(a, b), min(value, max(a, b)))
}
