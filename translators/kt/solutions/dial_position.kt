fun dialPosition(size: Long, start: Long, turns: List<Long>): Long {
    return turns.fold(start) { position, turn -> Math.floorMod(position + turn, size) }
}
