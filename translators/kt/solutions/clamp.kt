import kotlin.math.*

fun clamp(value: Long, bounds: Pair<Long, Long>): Long {
    val (a, b) = bounds
    return value.coerceIn(min(a, b), max(a, b))
}
