local function seat_code(seat)
  local letters = "ABCDEF"
  if type(seat) == "number" then
    local row, column = (seat - 1) // 6 + 1, (seat - 1) % 6 + 1
    return row .. letters:sub(column, column)
  end
  local row, letter = seat:match("(%d+)(%u)")
  return (tonumber(row) - 1) * 6 + letters:find(letter)
end
