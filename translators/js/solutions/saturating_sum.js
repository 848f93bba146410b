function saturating_sum(values, limit){
  const high = BigInt(limit);
  let total = 0n;
  for (const value of values) {
    total += BigInt(value);
    if (total > high) total = high;
    else if (total < -high) total = -high;
  }
  return total;
}
