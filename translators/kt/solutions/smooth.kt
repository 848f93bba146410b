fun smooth(readings: List<Double>, weight: Double): List<Double> {
    val smoothed = mutableListOf<Double>()
    for (reading in readings) {
        val previous = smoothed.lastOrNull() ?: reading
        smoothed.add(weight * reading + (1 - weight) * previous)
    }
    return smoothed
}
