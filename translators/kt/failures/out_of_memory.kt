object Codelab {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val kept = mutableListOf<ByteArray>()
        while (true) {
            kept.add(ByteArray(64 shl 20))
        }
    }
}
