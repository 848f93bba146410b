import scala.math._

object Problem {
    def growthRate(first: Double, last: Double, years: Long): Double = {
        if (first <= 0 || last < 0 || years < 1) 0.0 else pow(last / first, 1.0 / years) - 1
    }
}
