fun transposeRagged(rows: List<List<Long>>, fill: Long): List<List<Long>> {
    val width = rows.map { it.size }.max() ?: 0
    return List(width) { column -> rows.map { it.getOrElse(column) { fill } } }
}
