object Problem {
    def parseQuery(query: String): Map[String, List[String]] = {
        query.split("&").foldLeft(Map[String, List[String]]()) { (values, piece) =>
            val (key, rest) = piece.span(_ != '=')
            val value = if (rest.isEmpty) "on" else rest.tail
            val known = values.getOrElse(key, Nil)
            if (key.isEmpty) values
            else values + (key -> (if (value.isEmpty) known else known :+ value))
        }
    }
}
