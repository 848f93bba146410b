function dial_position(size, start, turns){
  const total = turns.reduce((sum, turn) => sum + turn, start);
  return ((total % size) + size) % size;
}
