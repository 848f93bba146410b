function split_bill(cents: number, people: number): [number[], number] {
  const share = Math.floor(cents / people);
  const extra = cents % people;
  const shares = Array.from({ length: people }, (_, i) => (i < extra ? share + 1 : share));
  return [shares, cents / people];
}
