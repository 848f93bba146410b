import kotlin.math.*

fun growthRate(first: Double, last: Double, years: Long): Double {
    if (first <= 0 || last < 0 || years < 1) {
        return 0.0
    }
    return (last / first).pow(1.0 / years) - 1
}
