function transpose_ragged(rows: number[][], fill: number): number[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? fill));
}
