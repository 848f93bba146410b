fun buildOrder(needs: Map<String, List<String>>): List<String>? {
    val parts = needs.keys.union(needs.values.flatten()).sorted()
    val built = mutableListOf<String>()
    while (built.size < parts.size) {
        val next = parts.find { it !in built && built.containsAll(needs[it].orEmpty()) } ?: return null
        built.add(next)
    }
    return built
}
