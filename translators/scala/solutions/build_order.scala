object Problem {
    def buildOrder(needs: Map[String, List[String]]): Option[List[String]] = {
        @scala.annotation.tailrec
        def build(left: Set[String], built: List[String]): Option[List[String]] = {
            val ready = left.filter(part => !needs.getOrElse(part, Nil).exists(left))
            if (left.isEmpty) Some(built)
            else if (ready.isEmpty) None
            else build(left - ready.min, built :+ ready.min)
        }

        build(needs.keySet ++ needs.values.flatten, Nil)
    }
}
