function bit_positions(mask){
  const bits = [...BigInt(mask).toString(2)].reverse();
  return new Set([...bits.keys()].filter((position) => bits[position] === '1'));
}
