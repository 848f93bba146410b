function build_order(needs: {[key: string]: string[]}): string[] | undefined {
  const left = new Set([...Object.keys(needs), ...Object.values(needs).flat()].sort());
  const isReady = (part: string) => !Object.hasOwn(needs, part) || !needs[part].some((need) => left.has(need));
  const built: string[] = [];
  while (left.size > 0) {
    const next = [...left].find(isReady);
    if (next === undefined) return undefined;
    left.delete(next);
    built.push(next);
  }
  return built;
}
