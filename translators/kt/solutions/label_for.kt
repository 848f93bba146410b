fun labelFor(bands: Map<Long, String>, value: Long): String? {
    return bands.filterKeys { it <= value }.toSortedMap().values.lastOrNull()
}
