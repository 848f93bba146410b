fun bitPositions(mask: Long): Set<Long> {
    return mask.toString(2).reversed().withIndex().filter { it.value == '1' }.map { it.index.toLong() }.toSet()
}
