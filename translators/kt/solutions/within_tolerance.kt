import kotlin.math.*

fun withinTolerance(measured: Double, target: Double, tolerance: Double): Boolean {
    return abs(measured - target) <= tolerance
}
