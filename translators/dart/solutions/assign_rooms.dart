List<int> assign_rooms(List<(int, int)> meetings) {
  final order = List.generate(meetings.length, (i) => i);
  // The sort of lists is not stable.
  order.sort((a, b) {
    final byStart = meetings[a].$1.compareTo(meetings[b].$1);
    return byStart != 0 ? byStart : a.compareTo(b);
  });
  final ends = <int>[];
  final rooms = List.filled(meetings.length, 0);
  for (final i in order) {
    final (start, end) = meetings[i];
    var room = ends.indexWhere((busyUntil) => busyUntil <= start);
    if (room == -1) {
      room = ends.length;
      ends.add(end);
    }
    ends[room] = end;
    rooms[i] = room + 1;
  }
  return rooms;
}
