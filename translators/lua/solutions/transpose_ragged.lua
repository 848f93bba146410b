local function transpose_ragged(rows, fill)
  local width = 0
  for _, row in ipairs(rows) do width = math.max(width, #row) end
  local columns = {}
  for i = 1, width do
    columns[i] = {}
    for j, row in ipairs(rows) do columns[i][j] = row[i] or fill end
  end
  return columns
end
