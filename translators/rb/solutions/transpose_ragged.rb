def transpose_ragged(rows, fill)
  width = rows.map(&:length).max || 0
  Array.new(width) { |i| rows.map { |row| row.fetch(i, fill) } }
end
