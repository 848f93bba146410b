object Problem {
    def splitBill(cents: Long, people: Long): (List[Long], Double) = {
        val share = cents / people
        val extra = cents % people
        val shares = List.tabulate(people.toInt)(i => if (i < extra) share + 1 else share)
        (shares, cents.toDouble / people)
    }
}
