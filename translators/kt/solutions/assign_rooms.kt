fun assignRooms(meetings: List<Pair<Long, Long>>): List<Long> {
    val ends = mutableListOf<Long>()
    val rooms = LongArray(meetings.size)
    for (i in meetings.indices.sortedBy { meetings[it].first }) {
        val (start, end) = meetings[i]
        var room = ends.indexOfFirst { it <= start }
        if (room < 0) {
            room = ends.size
            ends.add(end)
        }
        ends[room] = end
        rooms[i] = room + 1L
    }
    return rooms.toList()
}
