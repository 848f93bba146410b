function restock(stock: {[key: string]: number}, moves: [string, number][]): {[key: string]: number} {
  const left = new Map(Object.entries(stock));
  for (const [item, amount] of moves) {
    const total = (left.get(item) ?? 0) + amount;
    if (total >= 0) left.set(item, total);
  }
  return Object.fromEntries([...left].filter(([, amount]) => amount > 0));
}
