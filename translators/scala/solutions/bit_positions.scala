object Problem {
    def bitPositions(mask: Long): Set[Long] = {
        (0L to 63L).filter(position => (mask >> position) % 2 == 1).toSet
    }
}
