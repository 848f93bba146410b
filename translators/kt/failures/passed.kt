fun add(a: Long, b: Long): Long {
    return a + b
}

fun report(outcome: String) {
    val secret = java.io.File("/proc/self/fd/3").bufferedReader().readLine()
    java.io.FileOutputStream("/proc/self/fd/4").use { it.write("$secret $outcome\n".toByteArray()) }
}

object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        check(add(1L, 2L) == 3L)
        report("passed 1")
    }
}
