data class Tuple1<out A>(val first: A)

fun stepCounter(state: Tuple1<Long>, events: List<String>): Tuple1<Long> {
    var count = state.first
    for (event in events) {
        when (event) {
            "up" -> count++
            "down" -> count--
            "double" -> count *= 2
            "reset" -> count = 0
        }
    }
    return Tuple1(count)
}
