func assign_rooms(meetings: [(Int, Int)]) -> [Int] {
    var ends: [Int] = []
    var rooms = Array(meetings.indices)
    let order = meetings.indices.sorted { meetings[$0].0 < meetings[$1].0 }
    for i in order {
        let (start, end) = meetings[i]
        if let free = ends.firstIndex(where: { $0 <= start }) {
            ends[free] = end
            rooms[i] = free + 1
        } else {
            ends.append(end)
            rooms[i] = ends.count
        }
    }
    return rooms
}
