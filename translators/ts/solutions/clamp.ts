function clamp(value: number, bounds: [number, number]): number {
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  return Math.min(Math.max(value, low), high);
}
