import scala.math._

object Problem {
    def clamp(value: Long, bounds: (Long, Long)): Long = {
        val (first, second) = bounds
        max(min(first, second), min(value, max(first, second)))
    }
}
