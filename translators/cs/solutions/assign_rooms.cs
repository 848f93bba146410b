using System;
using System.Collections.Generic;
using System.Linq;

class Problem {
    public static List<long> AssignRooms(List<Tuple<long, long>> meetings) {
        var ends = new List<long>();
        var rooms = new long[meetings.Count];
        foreach (int i in Enumerable.Range(0, meetings.Count).OrderBy(meeting => meetings[meeting].Item1)) {
            int room = ends.FindIndex(end => end <= meetings[i].Item1);
            if (room == -1) {
                room = ends.Count;
                ends.Add(meetings[i].Item2);
            } else {
                ends[room] = meetings[i].Item2;
            }
            rooms[i] = room + 1;
        }
        return rooms.ToList();
    }
}
