import scala.collection.mutable

object Problem {
    def assignRooms(meetings: List[(Long, Long)]): List[Long] = {
        val ends = mutable.ArrayBuffer[Long]()
        val rooms = new Array[Long](meetings.size)
        for (((start, end), i) <- meetings.zipWithIndex.sortBy(_._1._1)) {
            val free = ends.indexWhere(_ <= start)
            val room = if (free == -1) ends.size else free
            if (free == -1) ends += end else ends(room) = end
            rooms(i) = room + 1
        }
        rooms.toList
    }
}
