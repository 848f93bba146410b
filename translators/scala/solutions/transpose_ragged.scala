object Problem {
    def transposeRagged(rows: List[List[Long]], fill: Long): List[List[Long]] = {
        val width = rows.foldLeft(0)((most, row) => most.max(row.size))
        List.tabulate(width)(i => rows.map(row => row.lift(i).getOrElse(fill)))
    }
}
