object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        while (true) {
        }
    }
}
