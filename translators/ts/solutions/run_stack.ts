function run_stack(program: (number | string)[]): number | undefined {
  const operations: Record<string, (low: number, top: number) => number[]> = {
    add: (low, top) => [low + top],
    sub: (low, top) => [low - top],
    mul: (low, top) => [low * top],
    swap: (low, top) => [top, low],
    dup: (top) => [top, top],
    drop: (_top) => [],
  };
  const stack: number[] = [];
  for (const step of program) {
    if (typeof step === 'number') {
      stack.push(step);
      continue;
    }
    const operation = operations[step];
    const needed = operation.length;
    if (stack.length < needed) return undefined;
    const [low, top] = stack.splice(-needed);
    stack.push(...operation(low, top));
  }
  return stack.length === 1 ? stack[0] : undefined;
}
