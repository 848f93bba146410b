function bit_positions(mask: bigint): Set<bigint> {
  const bits = [...mask.toString(2)].reverse();
  const positions = [...bits.keys()].filter((position) => bits[position] === '1');
  return new Set(positions.map(BigInt));
}
