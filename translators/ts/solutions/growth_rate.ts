function growth_rate(first: number, last: number, years: number): number {
  if (first <= 0 || last < 0 || years < 1) return 0;
  return (last / first) ** (1 / years) - 1;
}
