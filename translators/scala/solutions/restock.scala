object Problem {
    def restock(stock: Map[String, Long], moves: List[(String, Long)]): Map[String, Long] = {
        val left = moves.foldLeft(stock.withDefaultValue(0L)) { case (items, (item, amount)) =>
            val total = items(item) + amount
            if (total >= 0) items.updated(item, total) else items
        }
        left.filter(_._2 > 0)
    }
}
