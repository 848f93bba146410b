fun first(values: List<Long>): Long {
    return values[0]
}

object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        check(first(listOf<Long>()) == 0L)
    }
}
