Set<int> bit_positions(int mask) {
  return {
    for (var position = 0; position < 63; position++)
      if (mask >> position & 1 == 1) position,
  };
}
