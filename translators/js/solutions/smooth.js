function smooth(readings, weight){
  const results = [];
  for (const reading of readings) {
    const result = results.length === 0 ? reading : weight * reading + (1 - weight) * results.at(-1);
    results.push(result);
  }
  return results;
}
