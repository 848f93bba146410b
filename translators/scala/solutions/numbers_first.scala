object Problem {
    def numbersFirst(values: List[Any]): List[Any] = {
        val (flags, others) = values.partition(_.isInstanceOf[Boolean])
        val (numbers, texts) = others.partition(!_.isInstanceOf[String])
        numbers ++ flags ++ texts
    }
}
