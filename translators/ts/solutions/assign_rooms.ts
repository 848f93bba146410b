function assign_rooms(meetings: [number, number][]): number[] {
  const byStart = [...meetings.entries()].sort(([, a], [, b]) => a[0] - b[0]);
  const rooms: number[] = [];
  const ends: number[] = [];
  for (const [i, [start, end]] of byStart) {
    let room = ends.findIndex((busyUntil) => busyUntil <= start);
    if (room < 0) room = ends.length;
    ends[room] = end;
    rooms[i] = room + 1;
  }
  return rooms;
}
