int dial_position(int size, int start, List<int> turns) {
  return turns.fold(start, (position, turn) => (position + turn) % size);
}
