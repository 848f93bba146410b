def assign_rooms(meetings)
  order = meetings.each_index.sort_by { |i| [meetings[i][0], i] }
  ends = []
  rooms = []
  order.each do |i|
    start, finish = meetings[i]
    room = ends.index { |busy_until| busy_until <= start } || ends.length
    ends[room] = finish
    rooms[i] = room + 1
  end
  rooms
end
