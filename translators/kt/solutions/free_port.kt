fun freePort(used: Set<Long>, wanted: Long?, upward: Boolean): Long? {
    val ports = if (upward) 8000L..8009L else 8009L downTo 8000L
    if (wanted != null && wanted !in ports) {
        return null
    }
    return ports.dropWhile { wanted != null && it != wanted }.find { it !in used }
}
