import std/[algorithm, sequtils]

proc assignRooms(meetings: seq[(int, int)]): seq[int] =
  var ends: seq[int]
  result = newSeq[int](meetings.len)
  for i in toSeq(0 .. meetings.high).sortedByIt(meetings[it][0]):
    let (start, finish) = meetings[i]
    var room = 0
    while room < ends.len and ends[room] > start:
      inc room
    if room == ends.len:
      ends.add finish
    ends[room] = finish
    result[i] = room + 1
