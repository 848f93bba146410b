object Problem {
    def smooth(readings: List[Double], weight: Double): List[Double] = {
        if (readings.isEmpty) Nil
        else readings.tail.scanLeft(readings.head)((before, reading) => weight * reading + (1 - weight) * before)
    }
}
