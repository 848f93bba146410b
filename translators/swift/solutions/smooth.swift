func smooth(readings: [Double], weight: Double) -> [Double] {
    var smoothed: [Double] = []
    for reading in readings {
        let previous = smoothed.last ?? reading
        smoothed.append(weight * reading + (1 - weight) * previous)
    }
    return smoothed
}
