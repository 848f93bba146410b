def seat_code(seat)
  letters = "ABCDEF"
  if seat.is_a?(Integer)
    row, column = (seat - 1).divmod(6)
    return "#{row + 1}#{letters[column]}"
  end
  (seat.chop.to_i - 1) * 6 + letters.index(seat[-1]) + 1
end
