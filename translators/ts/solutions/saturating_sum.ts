function saturating_sum(values: bigint[], limit: bigint): bigint {
  let total = 0n;
  for (const value of values) {
    total += value;
    if (total > limit) total = limit;
    else if (total < -limit) total = -limit;
  }
  return total;
}
