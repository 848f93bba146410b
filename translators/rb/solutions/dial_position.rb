def dial_position(size, start, turns)
  turns.reduce(start) { |position, turn| (position + turn) % size }
end
