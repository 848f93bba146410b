function free_port(used, wanted, upward){
  const step = upward ? 1 : -1;
  let port = wanted ?? (upward ? 8000 : 8009);
  while (port >= 8000 && port <= 8009) {
    if (!used.has(port)) return port;
    port += step;
  }
  return undefined;
}
