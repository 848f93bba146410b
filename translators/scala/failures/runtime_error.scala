object Problem {
    def first(values: List[Long]): Long = values.head

    def main(args: Array[String]): Unit = {
        first(Nil)
    }
}
