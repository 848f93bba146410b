function run_stack(program){
  const operations = {
    add: (low, top) => [low + top],
    sub: (low, top) => [low - top],
    mul: (low, top) => [low * top],
    swap: (low, top) => [top, low],
    dup: (top) => [top, top],
    drop: (top) => [],
  };
  const stack = [];
  for (const step of program) {
    if (typeof step === 'number') {
      stack.push(step);
      continue;
    }
    const operation = operations[step];
    const needed = operation.length;
    if (stack.length < needed) return undefined;
    stack.push(...operation(...stack.splice(-needed)));
  }
  return stack.length === 1 ? stack[0] : undefined;
}
