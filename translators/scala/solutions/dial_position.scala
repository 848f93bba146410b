object Problem {
    def dialPosition(size: Long, start: Long, turns: List[Long]): Long = {
        turns.foldLeft(start)((position, turn) => Math.floorMod(position + turn, size))
    }
}
