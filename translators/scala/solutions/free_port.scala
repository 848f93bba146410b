object Problem {
    def freePort(used: Set[Long], wanted: Option[Long], upward: Boolean): Option[Long] = {
        val ports = if (upward) 8000L to 8009L else 8009L to 8000L by -1
        val searched = wanted match {
            case Some(port) => ports.dropWhile(_ != port)
            case None => ports
        }
        searched.find(!used(_))
    }
}
