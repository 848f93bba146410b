function assign_rooms(meetings){
  const byStart = meetings.map((meeting, i) => [...meeting, i]).sort((a, b) => a[0] - b[0]);
  const rooms = [];
  const ends = [];
  for (const [start, end, i] of byStart) {
    let room = ends.findIndex((busyUntil) => busyUntil <= start);
    if (room < 0) room = ends.length;
    ends[room] = end;
    rooms[i] = room + 1;
  }
  return rooms;
}
