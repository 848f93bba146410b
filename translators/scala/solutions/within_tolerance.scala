import scala.math._

object Problem {
    def withinTolerance(measured: Double, target: Double, tolerance: Double): Boolean = {
        abs(measured - target) <= tolerance
    }
}
