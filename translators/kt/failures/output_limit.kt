object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        while (true) {
            println("x".repeat(1000))
        }
    }
}
