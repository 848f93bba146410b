fun add(a: Long, b: Long): Long {
    return a + "b"
}

object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        check(add(1L, 2L) == 3L)
    }
}
