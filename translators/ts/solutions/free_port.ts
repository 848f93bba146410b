function free_port(used: Set<number>, wanted: number | undefined, upward: boolean): number | undefined {
  const step = upward ? 1 : -1;
  let port = wanted ?? (upward ? 8000 : 8009);
  while (port >= 8000 && port <= 8009) {
    if (!used.has(port)) return port;
    port += step;
  }
  return undefined;
}
