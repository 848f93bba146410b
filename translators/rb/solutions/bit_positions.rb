def bit_positions(mask)
  mask.bit_length.times.select { |position| mask[position] == 1 }.to_set
end
