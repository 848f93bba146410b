function dial_position(size: number, start: number, turns: number[]): number {
  const total = turns.reduce((sum, turn) => sum + turn, start);
  return ((total % size) + size) % size;
}
