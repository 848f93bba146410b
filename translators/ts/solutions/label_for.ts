function label_for(bands: {[key: number]: string}, value: number): string | undefined {
  const starts = Object.keys(bands).map(Number).filter((lowest) => lowest <= value);
  return bands[Math.max(...starts)]; // without any start this is bands[-Infinity], which is undefined
}
