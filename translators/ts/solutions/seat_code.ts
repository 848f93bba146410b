function seat_code(seat: number | string): number | string {
  const letters = 'ABCDEF';
  if (typeof seat === 'number') return `${Math.ceil(seat / 6)}${letters[(seat - 1) % 6]}`;
  const row = Number(seat.slice(0, -1));
  return (row - 1) * 6 + letters.indexOf(seat.slice(-1)) + 1;
}
