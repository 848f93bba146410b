local function assign_rooms(meetings)
  local order = {}
  for i in ipairs(meetings) do order[i] = i end
  table.sort(order, function(i, j)
    local a, b = meetings[i][1], meetings[j][1]
    return a < b or (a == b and i < j)
  end)
  local rooms, ends = {}, {}
  for _, i in ipairs(order) do
    local start, finish = table.unpack(meetings[i])
    local room = 1
    while ends[room] and ends[room] > start do room = room + 1 end
    ends[room] = finish
    rooms[i] = room
  end
  return rooms
end
