function smooth(readings: number[], weight: number): number[] {
  const results: number[] = [];
  for (const reading of readings) {
    const before = results.at(-1);
    results.push(before === undefined ? reading : weight * reading + (1 - weight) * before);
  }
  return results;
}
