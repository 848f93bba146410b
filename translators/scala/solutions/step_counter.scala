object Problem {
    def stepCounter(state: Tuple1[Long], events: List[String]): Tuple1[Long] = {
        Tuple1(events.foldLeft(state._1) {
            case (count, "up") => count + 1
            case (count, "down") => count - 1
            case (count, "double") => count * 2
            case (_, "reset") => 0
            case (count, _) => count
        })
    }
}
